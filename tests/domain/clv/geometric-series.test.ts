import { describe, expect, test } from 'vitest';
import { finiteGeometricSum, infiniteGeometricSum } from '#domain/clv/geometric-series.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describe('a geometric series', () => {
  test.each([
    { decay: 0.5, terms: 3, sum: 1.75 },
    { decay: 0, terms: 4, sum: 4 },
    { decay: 1, terms: 9, sum: 1 },
    { decay: -1, terms: 4, sum: 15 },
  ])('of $terms terms that lose $decay each is $sum', ({ decay, terms, sum }) => {
    expect(finiteGeometricSum(decay, terms)).toBeCloseTo(sum, 12);
  });

  test('loses no digit when the terms hardly differ', () => {
    expect(finiteGeometricSum(1e-12, 1000) / (1000 - 499_500e-12)).toBeCloseTo(1, 14);
  });

  test('without end is the reciprocal of the decay', () => {
    expect(infiniteGeometricSum(0.25)).toBe(4);
  });

  test.each([0, -0.1])('without end diverges at a decay of %d', (decay) => {
    expect(() => infiniteGeometricSum(decay)).toThrow(modelError('diverges'));
  });

  test('refuses a series of no terms, and one that outgrows the number range', () => {
    expect(() => finiteGeometricSum(0.5, 0)).toThrow(outOfRange('periods'));
    expect(() => finiteGeometricSum(-9, 1000)).toThrow(outOfRange());
  });
});
