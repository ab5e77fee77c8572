import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { logGamma } from '#domain/statistics/log-gamma.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('math.lgamma');

describe('the log gamma function', () => {
  test.each([
    [1, 0],
    [2, 0],
    [3, Math.log(2)],
    [11, Math.log(3_628_800)],
    [0.5, Math.log(Math.PI) / 2],
    [1e-300, 300 * Math.LN10],
  ])('at %d is %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, expected));
  });

  test.prop([fc.double({ min: 1e-6, max: 1e6, noNaN: true })])('grows by ln x from x to x + 1', (x) => {
    const tolerance = 4e-15 * (1 + Math.abs(logGamma(x)) + Math.abs(logGamma(x + 1)));
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThanOrEqual(tolerance);
  });

  test.prop([fc.double({ min: 1e-3, max: 1 - 1e-3, noNaN: true })])('obeys the reflection formula', (x) => {
    const reflected = Math.log(Math.PI / Math.sin(Math.PI * x));
    expect(logGamma(x) + logGamma(1 - x)).toBeCloseTo(reflected, 11);
  });

  test('refuses an argument whose value overflows', () => {
    expect(() => logGamma(1e308)).toThrow(outOfRange());
  });

  testRefusals(({ x }: { x: number }) => logGamma(x), { x: 1 }, { x: [0, -1, -0.5, Number.NaN, Infinity] });
});
