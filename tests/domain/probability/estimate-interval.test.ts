import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { estimateInterval } from '#domain/probability/estimate-interval.ts';

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const spread = fc.double({ min: 0.01, max: 1, noNaN: true });

/** The first parameter itself. */
const first = ([value = Number.NaN]: readonly number[]): number => value;

describe('the interval of an estimate', () => {
  test.prop([positive, spread])('is a factor of e^(1.96 se) wide on either side', (value, error) => {
    const interval = estimateInterval(first, 'positive', [Math.log(value)], [[error ** 2]]);
    expect(interval?.standardError).toBeCloseTo(value * error, 6);
    expect((interval?.upper ?? 0) / value).toBeCloseTo(Math.exp(1.959964 * error), 4);
    expect(value / (interval?.lower ?? 0)).toBeCloseTo(Math.exp(1.959964 * error), 4);
  });

  test.prop([positive, spread])('of a reciprocal is the reciprocal interval', (value, error) => {
    const own = estimateInterval(first, 'positive', [Math.log(value)], [[error ** 2]]);
    const reciprocal = estimateInterval((all) => 1 / first(all), 'positive', [Math.log(value)], [[error ** 2]]);
    expect((reciprocal?.lower ?? 0) * (own?.upper ?? 0)).toBeCloseTo(1, 6);
    expect((reciprocal?.upper ?? 0) * (own?.lower ?? 0)).toBeCloseTo(1, 6);
  });

  test.prop([positive, positive, spread, spread])('of a share stays between 0 and 1, around it', (a, b, ofA, ofB) => {
    const share = ([one = 0, other = 0]: readonly number[]): number => one / (one + other);
    const covariance = [
      [ofA ** 2, 0],
      [0, ofB ** 2],
    ];
    const {
      lower = 0,
      upper = 0,
      standardError = 0,
    } = estimateInterval(share, 'share', [Math.log(a), Math.log(b)], covariance) ?? {};
    const value = share([a, b]);
    expect(0 < lower && lower < value && value < upper && upper < 1).toBe(true);
    // the first-order error of a/(a+b) worked out by hand
    expect(standardError).toBeCloseTo(value * (1 - value) * Math.hypot(ofA, ofB), 6);
  });

  test('knows that errors of two parameters may cancel', () => {
    const ratio = ([one = 1, other = 1]: readonly number[]): number => one / other;
    const together = [
      [0.25, 0.24],
      [0.24, 0.25],
    ];
    expect(estimateInterval(ratio, 'positive', [0, 0], together)?.standardError).toBeCloseTo(Math.sqrt(0.02), 8);
  });

  test('is not given for an estimate on the way to an end of its range', () => {
    expect(estimateInterval(first, 'positive', [-9], [[16]])).toBeUndefined();
    expect(estimateInterval(() => 1, 'share', [0], [[0.01]])).toBeUndefined();
    expect(estimateInterval(first, 'positive', [0], [[Number.NaN]])).toBeUndefined();
  });
});
