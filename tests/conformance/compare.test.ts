import { describe, expect, test } from 'vitest';
import { agrees } from './compare.ts';
import { type Case, suites } from './suites.ts';

describe('a result agrees with what is expected', () => {
  test.each([
    [1.0005, 1, 1e-3, true],
    [1.002, 1, 1e-3, false],
    [{ a: 1, b: 2 }, { a: 1 }, 0, true],
    [{ b: 2 }, { a: 1 }, 0, false],
    [{ a: 1.1, b: 1.1 }, { a: 1, b: 1 }, { a: 0.2 }, false],
    [{ a: 1.1, b: 1 }, { a: 1, b: 1 }, { a: 0.2 }, true],
    [[1, 2.001], [1, 2], 0.01, true],
    [[1, 2, 3], [1, 2], 0, false],
    [{ error: 'diverges' }, { error: 'diverges' }, 0, true],
    [null, null, 0, true],
    [Number.NaN, 1, 1, false],
    ['near', 'match', 0, false],
  ])('%j for %j within %j: %s', (got, expected, tolerance, outcome) => {
    expect(agrees(got, expected, tolerance)).toBe(outcome);
  });
});

describe('a case that cannot be run says why', () => {
  test.each<[string, Case, string]>([
    ['model', { id: 'x', expected: 1, model: 'clv.unheard' }, 'no model clv.unheard'],
    ['items', { id: 'x', expected: 1, function: 'unheard' }, 'no function unheard'],
    ['grade', { id: 'x', expected: 1 }, 'no question'],
  ])('in suite %s', async (suite, record, reason) => {
    await expect(async () => suites[suite]?.(record)).rejects.toThrow(reason);
  });
});
