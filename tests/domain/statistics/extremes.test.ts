import { describe, expect, test } from 'vitest';
import { greatest, least } from '#domain/statistics/extremes.ts';

describe('the extremes', () => {
  test('are the smallest and the greatest value', () => {
    expect([least([3, -1, 2]), greatest([3, -1, 2])]).toEqual([-1, 3]);
  });

  test('of a million values are found', () => {
    const values = Array.from({ length: 1_000_000 }, (_, index) => index);
    expect([least(values), greatest(values)]).toEqual([0, 999_999]);
  });

  test('of no value are infinite, and are no number when a value is none', () => {
    expect([least([]), greatest([])]).toEqual([Infinity, -Infinity]);
    expect([least([1, Number.NaN]), greatest([Number.NaN, 1])]).toEqual([Number.NaN, Number.NaN]);
  });
});
