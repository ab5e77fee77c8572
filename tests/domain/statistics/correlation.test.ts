import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { correlation } from '#domain/statistics/correlation.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 });

describe('the correlation', () => {
  test('of Anscombe’s first data set is 0.816', () => {
    const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const ys = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(xs, ys)).toBeCloseTo(0.816, 3);
  });

  test.prop([values, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 })])(
    'of values and what rises in proportion is 1',
    (xs, slope, start) => {
      fc.pre(new Set(xs).size > 1);
      const line = xs.map((x) => start + slope * x);
      expect(correlation(xs, line)).toBeCloseTo(1, 10);
      expect(
        correlation(
          line.map((y) => -y),
          xs,
        ),
      ).toBeCloseTo(-1, 10);
    },
  );

  test('is not defined for values that do not vary', () => {
    expect(() => correlation([1, 1], [2, 3])).toThrow(modelError('undefinedRatio'));
  });

  test('refuses lists of different lengths and without values', () => {
    expect(() => correlation([1, 2], [1])).toThrow(outOfRange('ys'));
    expect(() => correlation([], [])).toThrow(modelError('noData', 'xs'));
  });
});
