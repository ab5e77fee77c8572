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

interface Loaded {
  readonly path: string;
  readonly type: string;
  /** Bytes, gzip. */
  readonly size: number;
}

const sizeInSite = (path: string): number =>
  gzipSync(readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`), { level: 9 }).length;

const onlyRead = async (): Promise<void> => undefined;

/** Everything that a page loads until it has been scrolled to its end and used. */
async function loadedBy(path: string, use: (page: Page) => Promise<void> = onlyRead): Promise<readonly Loaded[]> {
  const { page } = await visit('/en/about/');
  await page.waitForLoadState('networkidle');
  const types = new Map<string, string>();
  page.on('request', (request) => {
    if (request.url().startsWith(inject('address'))) types.set(new URL(request.url()).pathname, request.resourceType());
  });
  await page.setViewportSize({ width: 412, height: 300 });
  await page.goto(inject('address') + path, { waitUntil: 'load' });
  await scrollThrough(page);
  await use(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return [...types].map(([path, type]) => ({ path, type, size: sizeInSite(path) }));
}

/** Bytes, gzip, of what was loaded, or of one type of it. */
const sizeOf = (loaded: readonly Loaded[], type?: string): number =>
  loaded.filter((one) => type === undefined || one.type === type).reduce((total, { size }) => total + size, 0);

/** Presses the first answer that the page offers and waits until its question is alive. */
async function touchQuestion(page: Page): Promise<void> {
  const island = page.locator('live-island:has(form.q[data-kind=single])').first();
  await island.locator('label').first().click();
  await island.and(page.locator(':not([ssr])')).waitFor();
}

describe('a lesson read to its end', () => {
  test.each(lessonIds)('%s weighs less than 40 KiB, in three requests and without a script', async (lesson) => {
    const loaded = await loadedBy(`/zh/learn/${lesson}/`);
    expect(sizeOf(loaded)).toBeLessThan(40 * 1024);
    expect(sizeOf(loaded, 'script')).toBe(0);
    expect(loaded.length).toBeLessThanOrEqual(3);
  });

  test('loads less than 30 KiB of JavaScript for its questions once one is touched, in twelve requests at most', async () => {
    const loaded = await loadedBy('/zh/learn/two-logics/', touchQuestion);
    expect(sizeOf(loaded, 'script')).toBeGreaterThan(0);
    expect(sizeOf(loaded, 'script')).toBeLessThan(30 * 1024);
    expect(loaded.length).toBeLessThanOrEqual(12);
  });
});

describe('the JavaScript of the page of a calculator', () => {
  // Problems with new numbers, which a fold at the end of the page offers, bring their own scripts when it is opened.
  test.each(calculatorIds)('%s stays below 25 kB after every control was used, and is of no other one', async (id) => {
    const loaded = await loadedBy(`/en/lab/${id}/`, useCalculator);
    const paths = loaded.map(({ path }) => path);
    expect(calculatorIds.filter((one) => paths.includes(ownScript(one) ?? ''))).toEqual([id]);
    expect(sizeOf(loaded, 'script')).toBeLessThan(25_000);
  });
});

describe('the JavaScript of the glossary and the sources', () => {
  test.each(['/en/sources/', '/en/about/', '/en/learn/'])('%s loads none', async (path) => {
    expect(sizeOf(await loadedBy(path), 'script')).toBe(0);
  });
});
