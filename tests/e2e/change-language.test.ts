import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** How far below the top of the window an element begins, in pixels. */
const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);

/** Scrolls until an element has been passed by so many pixels more than following a link to it would. */
async function readAt(page: Page, id: string, further = 0): Promise<void> {
  await page.locator(`[id="${id}"]`).evaluate((one, by) => {
    one.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: by, behavior: 'instant' });
  }, further);
}

/** Down to where bars that stay in sight cover the window. */
const coveredTo = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, .filters, thead')]
      .filter((one) => getComputedStyle(one).position === 'sticky')
      .map((one) => one.getBoundingClientRect().bottom)
      .reduce((lowest, bottom) => Math.max(lowest, bottom), 0),
  );

async function changeTo(page: Page, language: string): Promise<void> {
  const link = await page.locator(`a[data-language=${language}]`).boundingBox();
  await page.mouse.click((link?.x ?? 0) + 4, (link?.y ?? 0) + 20);
  await page.waitForURL(`**/${language}/**`);
  await page.waitForLoadState('load');
}

describe('changing the language', () => {
  const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 } };

  test.each([
    ['learn/two-logics/', 'what-sixty-yuan-must-earn'],
    ['learn/two-logics/', 'q-two-logics-paid-by-the-deal'],
    ['glossary/', 'switching-cost'],
    ['contrast/', 'ct-sales-role'],
    ['exam/whole-course-1/', 'q-two-logics-when-the-account-may-close'],
    ['sources/', 'dick-basu-1994'],
  ])('on %s stays at %s, there and back', async (path, place) => {
    for (const size of [phone, {}]) {
      const { page } = await visit(`/zh/${path}`, size);
      await readAt(page, place, 20);
      for (const language of ['en', 'zh-hant', 'zh']) {
        await changeTo(page, language);
        expect(new URL(page.url()).hash).toBe(`#${place}`);
        expect(await topOf(page, place)).toBeGreaterThan(await coveredTo(page));
        expect(await topOf(page, place)).toBeLessThan(200);
      }
      await page.context().close();
    }
  });

  test('at the top of a page begins the other one at its top', async () => {
    const { page } = await visit('/zh/learn/two-logics/#summary');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await changeTo(page, 'en');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('leaves the way back where it was', async () => {
    const { page } = await visit('/zh/learn/two-logics/');
    await readAt(page, 'what-sixty-yuan-must-earn', 700);
    const before = await page.evaluate(() => scrollY);
    await changeTo(page, 'en');
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.context().close();
  });

  test('by keyboard moves nothing before it, and goes on from the same place', async () => {
    const { page } = await visit('/zh/glossary/');
    await readAt(page, 'switching-cost');
    const before = await topOf(page, 'switching-cost');
    await page.focus('a[data-language=zh-hant]');
    await page.keyboard.press('Tab');
    expect(await topOf(page, 'switching-cost')).toBeCloseTo(before, -1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/**');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-entry')?.id)).toBe('switching-cost');
    await page.context().close();
  });
});
