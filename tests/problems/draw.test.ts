import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { drawValues } from '#problems/draw.ts';
import { seededRandom } from '#problems/random.ts';

const seed = fc.integer({ min: 0, max: 1_000_000 });
const draw = {
  share: { from: 0.6, to: 0.9, step: 0.05 },
  list: { length: { from: 3, to: 6, step: 1 }, of: { from: 10, to: 90, step: 10 } },
  ranked: {
    length: { from: 4, to: 4, step: 1 },
    of: { from: 1, to: 9, step: 1 },
    order: 'descending',
  },
  conversion: { oneOf: ['monthToYear', 'quarterToYear'] },
} as const;

describe('drawing values', () => {
  test.prop([seed])('yields the same for the same seed', (number) => {
    expect(drawValues(draw, seededRandom(number))).toEqual(drawValues(draw, seededRandom(number)));
  });

  test.prop([seed])('keeps to ranges, steps, lengths, orders and choices', (number) => {
    const { share, list, ranked, conversion } = drawValues(draw, seededRandom(number));
    expect([0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]).toContain(share);
    expect([3, 4, 5, 6]).toContain([list].flat().length);
    expect([list].flat().every((value) => [10, 20, 30, 40, 50, 60, 70, 80, 90].includes(Number(value)))).toBe(true);
    expect(ranked).toEqual([ranked].flat().sort((a, b) => Number(b) - Number(a)));
    expect(draw.conversion.oneOf).toContain(conversion);
  });
});
