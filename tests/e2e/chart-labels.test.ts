import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** Names on a picture that lie over each other or beyond its sides, by more than two pixels, and names that hide a point. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const chart = document.querySelector('.plot')?.parentElement;
    if (!chart) return ['no picture'];
    const boxOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { name: element.textContent ?? '', left, right, top, bottom };
    };
    type Box = ReturnType<typeof boxOf>;
    const common = (a: Box, b: Box) =>
      Math.min(
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      );
    const labels = [...chart.querySelectorAll('.lb, .ends li, .axis-name')]
      .filter((label) => label.checkVisibility() && label.textContent?.trim())
      .map(boxOf);
    const dots = [...chart.querySelectorAll('.dot')].map((dot) => {
      const { left, right, top, bottom } = dot.getBoundingClientRect();
      return { name: 'a point', left, right, top, bottom };
    });
    const frame = chart.getBoundingClientRect();
    return labels.flatMap((label, index) => [
      ...labels
        .slice(index + 1)
        .flatMap((other) => (common(label, other) > 2 ? [`${label.name} × ${other.name}`] : [])),
      ...dots.flatMap((dot) => (common(label, dot) > 4 ? [`${label.name} × a point`] : [])),
      ...(frame.left - label.left > 2 || label.right - frame.right > 2 ? [`${label.name} runs out`] : []),
    ]);
  });

describe('no name on the picture of a calculator lies over another or runs out of it', () => {
  test.each([
    [
      'importance-performance',
      ['', 'importance=1,1,1,1,1,1&performance=1,1,1,1,1,1', 'importance=5,1,5,1,5,1&performance=1,5,1,5,1,5'],
    ],
    ['clv-quadrant-sorter', ['', 'current=100000,-10000,1800,300', 'currentCut=10000&futureCut=-5000']],
    ['satisfaction-loyalty-type', ['', 'cut=2', 'satisfaction=5,5,5,5,5,5,5,5&loyalty=5,5,5,5,5,5,5,5']],
    ['disconfirmation', ['', 'expectation=1,1,7,7,4&performance=7,1,7,1,4']],
    ['defection-value', ['', 'defection=1&defectionAfter=1', 'defection=0.01&defectionAfter=0.01']],
    ['satisfaction-loyalty-curves', ['', 'satisfaction=1']],
    ['wilson-interval', ['']],
    ['servqual-rater-scorer', ['']],
    ['active-heuristic', ['']],
  ])('%s', async (id, states) => {
    for (const language of ['zh', 'en']) {
      const { page } = await visit(`/${language}/lab/${id}/`, { viewport: { width: 360, height: 800 } });
      await page.locator('live-island:not([ssr])').waitFor();
      for (const state of states) {
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, state);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect({ language, state, width, faults: await faultsOf(page) }).toEqual({
            language,
            state,
            width,
            faults: [],
          });
        }
      }
      await page.context().close();
    }
  });
});
