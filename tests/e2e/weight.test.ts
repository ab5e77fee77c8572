import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { lessonIds } from './answer-key.ts';
import { scrollThrough, useBrowser, visit } from './browser.ts';
import { useCalculator } from './use-calculator.ts';

useBrowser();

const calculatorIds = globSync('src/calculators/catalog/*.ts').map((file) => basename(file, '.ts'));

/** The script of a calculator's own model, which its page names first. */
function ownScript(id: string): string | undefined {
  const page = readFileSync(`dist/en/lab/${id}/index.html`, 'utf8');
  return /data-scripts="([^" ]+)/.exec(page)?.[1];
}

interface Scripts {
  /** Bytes, gzip. */
  readonly size: number;
  readonly paths: readonly string[];
}

const onlyRead = async (): Promise<void> => undefined;

/** The JavaScript that a page loads until it has been scrolled to its end and used. */
async function scriptsOf(path: string, use: (page: Page) => Promise<void> = onlyRead): Promise<Scripts> {
  const { page } = await visit('/en/about/');
  const loaded: Promise<{ readonly path: string; readonly size: number }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (response.request().resourceType() === 'script')
      loaded.push(response.body().then((body) => ({ path, size: gzipSync(body, { level: 9 }).length })));
  });
  await page.setViewportSize({ width: 412, height: 300 });
  await page.goto(inject('address') + path, { waitUntil: 'load' });
  await scrollThrough(page);
  await use(page);
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(loaded);
  await page.context().close();
  return { size: scripts.reduce((total, { size }) => total + size, 0), paths: scripts.map(({ path }) => path) };
}

describe('the JavaScript of a lesson', () => {
  test.each(lessonIds)('%s stays below 20 KiB until its end', async (lesson) => {
    const { size } = await scriptsOf(`/zh/learn/${lesson}/`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(20 * 1024);
  });
});

describe('the JavaScript of the page of a calculator', () => {
  // Problems with new numbers, which a fold at the end of the page offers, bring their own scripts when it is opened.
  test.each(calculatorIds)('%s stays below 25 kB after every control was used, and is of no other one', async (id) => {
    const { size, paths } = await scriptsOf(`/en/lab/${id}/`, useCalculator);
    expect(calculatorIds.filter((one) => paths.includes(ownScript(one) ?? ''))).toEqual([id]);
    expect(size).toBeLessThan(25_000);
  });
});

describe('the JavaScript of the glossary and the sources', () => {
  test.each(['/en/sources/', '/en/about/', '/en/learn/'])('%s loads none', async (path) => {
    expect((await scriptsOf(path)).size).toBe(0);
  });
});
