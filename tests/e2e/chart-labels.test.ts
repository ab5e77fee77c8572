import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** Names on a picture that lie over each other or beyond its sides, by more than two pixels, and names that hide a point. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const chart = document.querySelector('.plot')?.parentElement;
    if (!chart) return ['no picture'];
    const placeOf = (name: string, boxes: Iterable<DOMRect>) => ({ name, boxes: [...boxes] });
    type Place = ReturnType<typeof placeOf>;
    /** A name line by line. */
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return placeOf(element.textContent ?? '', range.getClientRects());
    };
    /** The greatest depth, in pixels, by which a box of one lies over a box of the other. */
    const common = (a: Place, b: Place) =>
      Math.max(
        ...a.boxes.flatMap((one) =>
          b.boxes.map((other) =>
            Math.min(
              Math.min(one.right, other.right) - Math.max(one.left, other.left),
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
            ),
          ),
        ),
      );
    const labels = [...chart.querySelectorAll('.lb, .ends li, .axis-name')]
      .filter((label) => label.textContent?.trim())
      .map(linesOf);
    const dots = [...chart.querySelectorAll('.dot')].map((dot) => placeOf('a point', dot.getClientRects()));
    const frame = chart.getBoundingClientRect();
    return labels.flatMap((label, index) => [
      ...labels
        .slice(index + 1)
        .flatMap((other) => (common(label, other) > 2 ? [`${label.name} × ${other.name}`] : [])),
      ...dots.flatMap((dot) => (common(label, dot) > 4 ? [`${label.name} × a point`] : [])),
      ...(label.boxes.some(({ left, right }) => frame.left - left > 2 || right - frame.right > 2)
        ? [`${label.name} runs out`]
        : []),
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
