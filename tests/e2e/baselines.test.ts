import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** The baselines of the texts in a row of controls, one for each line that the row takes, in whole pixels. */
const baselinesOf = (page: Page, row: string) =>
  page
    .locator(row)
    .first()
    .evaluate((controls) => {
      const pen = document.createElement('canvas').getContext('2d');
      const baselines = [...controls.querySelectorAll('button, legend, label > span')].map((control) => {
        const text = document.createRange();
        text.selectNodeContents(control);
        const { fontSize, fontFamily } = getComputedStyle(control);
        if (pen) pen.font = `${fontSize} ${fontFamily}`;
        return text.getBoundingClientRect().bottom - (pen?.measureText('x').fontBoundingBoxDescent ?? 0);
      });
      const lines: number[] = [];
      for (const baseline of baselines.sort((a, b) => a - b))
        if (baseline - (lines.at(-1) ?? Number.NEGATIVE_INFINITY) > 0.6) lines.push(baseline);
      return lines.length;
    });

describe('what is written in one row of controls stands on one line', () => {
  test.each([
    ['zh', 1280, 1],
    ['en', 1280, 1],
    ['zh', 768, 1],
    ['zh', 360, 2],
    ['en', 320, 2],
  ])('below a question, in %s at %i px', async (language, width, lines) => {
    const { page } = await visit(`/${language}/exam/whole-course-1/`, { viewport: { width, height: 800 } });
    expect(await baselinesOf(page, 'form.q .foot')).toBe(lines);
    await page.context().close();
  });

  test.each(['.filters fieldset', 'footer .appearance'])('in %s', async (row) => {
    const { page } = await visit('/en/contrast/');
    await page.locator(row).first().waitFor();
    expect(await baselinesOf(page, row)).toBe(1);
    await page.context().close();
  });
});
