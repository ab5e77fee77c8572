import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The lesser side of each of them. */
const sides = (all: Locator): Promise<readonly number[]> =>
  all.evaluateAll((some) =>
    some
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .map(({ width, height }) => Math.min(width, height)),
  );

describe('on a phone there is room for a thumb on', () => {
  test.each([
    ['every language and the menu', '/zh/', '.lang a, .more summary'],
    ['the period of a number', '/zh/lab/clv/', 'select.per'],
    ['the lesson of a term', '/zh/glossary/', '.term-entry:nth-child(-n + 3) a'],
    ['the forms of a paper', '/zh/exam/', '.forms a'],
  ])('%s', async (_, path, selector) => {
    const { page } = await visit(path, phone);
    const found = await sides(page.locator(selector));
    expect(found.length).toBeGreaterThan(2);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  test('a header that fits a screen of 320 px', async () => {
    const { page } = await visit('/en/', { ...phone, viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [brand, languages, menu] = await Promise.all(
      ['.brand', '.lang', '.more'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((brand?.x ?? 0) + (brand?.width ?? 0)).toBeLessThanOrEqual(languages?.x ?? 0);
    expect((languages?.x ?? 0) + (languages?.width ?? 0)).toBeLessThanOrEqual(menu?.x ?? 0);
    await page.context().close();
  });
});
