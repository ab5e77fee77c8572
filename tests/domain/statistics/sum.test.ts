import { describe, expect, test } from 'vitest';
import { sum } from '#domain/statistics/sum.ts';
import { outOfRange } from '../../published/refusals.ts';

describe('the compensated sum', () => {
  test('keeps a small term between two large ones that cancel', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  test('adds tenths without drift', () => {
    expect(sum(Array.from({ length: 10_000 }, () => 0.1))).toBe(1000);
  });

  test('is 0 for no terms', () => {
    expect(sum([])).toBe(0);
  });

  test.each([[[Number.NaN]], [[1, Number.POSITIVE_INFINITY]], [[1e308, 1e308]]])('refuses %j', (terms) => {
    expect(() => sum(terms)).toThrow(outOfRange());
  });
});
