import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks } from '#ui/ticks.ts';

describe('ticks', () => {
  test.each([
    [0, 3067, 4, [0, 1000, 2000, 3000, 4000]],
    [-300, 1200, 4, [-500, 0, 500, 1000, 1500]],
    [1, 10, 5, [0, 2, 4, 6, 8, 10]],
    [0, 1, 4, [0, 0.5, 1]],
  ])('divide %d to %d into round steps', (min, max, count, ticks) => {
    expect(niceTicks(min, max, count)).toEqual(ticks);
  });

  test('cover the range, ascend and stay few', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(max - min > 1e-6);
        const ticks = niceTicks(min, max, count);
        expect(ticks[0]).toBeLessThanOrEqual(min + 1e-6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - 1e-6 * (max - min));
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });

  test('bound values from outside', () => {
    const ticks = niceTicks(300, 5750, 4);
    expect([ticks[0], ticks.at(-1)]).toEqual([0, 6000]);
  });
});
