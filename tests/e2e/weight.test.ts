import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { lessonIds } from './answer-key.ts';
import { scrollThrough, useBrowser, visit } from './browser.ts';

useBrowser();

/** Bytes of JavaScript, gzip, that a page loads until it has been scrolled to its end. */
async function scriptBytes(path: string): Promise<{ readonly atOnce: number; readonly scrolled: number }> {
  const { page } = await visit('/en/about/');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  const sum = async () => (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  await page.setViewportSize({ width: 412, height: 300 });
  await page.goto(inject('address') + path, { waitUntil: 'load' });
  const atOnce = await sum();
  await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  const scrolled = await sum();
  await page.context().close();
  return { atOnce, scrolled };
}

describe('the JavaScript of a lesson', () => {
  test.each(lessonIds)('%s stays below 20 KiB until its end', async (lesson) => {
    const { scrolled } = await scriptBytes(`/zh/learn/${lesson}/`);
    expect(scrolled).toBeGreaterThan(0);
    expect(scrolled).toBeLessThan(20 * 1024);
  });
});

describe('the JavaScript of the glossary and the sources', () => {
  test.each(['/en/sources/', '/en/about/', '/en/learn/'])('%s loads none', async (path) => {
    expect((await scriptBytes(path)).scrolled).toBe(0);
  });
});
