import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { lessonIds } from './answer-key.ts';
import { scrollThrough, useBrowser, visit } from './browser.ts';

useBrowser();

const calculatorIds = globSync('src/calculators/catalog/*.ts').map((file) => basename(file, '.ts'));

interface Scripts {
  /** Bytes, gzip. */
  readonly size: number;
  /** Names of the files, without their hash. */
  readonly names: readonly string[];
}

/** The JavaScript that a page loads until it has been scrolled to its end. */
async function scriptsOf(path: string): Promise<Scripts> {
  const { page } = await visit('/en/about/');
  const loaded: Promise<{ readonly name: string; readonly size: number }>[] = [];
  page.on('response', (response) => {
    const [name = ''] = basename(response.url()).split('.');
    if (response.request().resourceType() === 'script')
      loaded.push(response.body().then((body) => ({ name, size: gzipSync(body, { level: 9 }).length })));
  });
  await page.setViewportSize({ width: 412, height: 300 });
  await page.goto(inject('address') + path, { waitUntil: 'load' });
  await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(loaded);
  await page.context().close();
  return { size: scripts.reduce((total, { size }) => total + size, 0), names: scripts.map(({ name }) => name) };
}

describe('the JavaScript of a lesson', () => {
  test.each(lessonIds)('%s stays below 20 KiB until its end', async (lesson) => {
    const { size } = await scriptsOf(`/zh/learn/${lesson}/`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(20 * 1024);
  });
});

describe('the JavaScript of the page of a calculator', () => {
  test.each(calculatorIds)('%s stays below 25 kB until its end, and is of no other calculator', async (id) => {
    const { size, names } = await scriptsOf(`/en/lab/${id}/`);
    expect(names).toContain(id);
    expect(calculatorIds.filter((other) => other !== id && names.includes(other))).toEqual([]);
    expect(size).toBeLessThan(25_000);
  });
});

describe('the JavaScript of the glossary and the sources', () => {
  test.each(['/en/sources/', '/en/about/', '/en/learn/'])('%s loads none', async (path) => {
    expect((await scriptsOf(path)).size).toBe(0);
  });
});
