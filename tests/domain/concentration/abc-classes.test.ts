import { describe, expect, test } from 'vitest';
import { abcClasses } from '#domain/concentration/abc-classes.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('conc.abc');

const values = [400, 200, 100, 80, 60, 50, 40, 30, 25, 15];
const classesOf = (inputs: Parameters<typeof abcClasses>[0]) =>
  abcClasses(inputs)
    .map((row) => row.class)
    .join('');

describe('ABC classes', () => {
  test('of the lesson are five A reaching 84 %, three B to 96 % and two C', () => {
    const rows = abcClasses({ values });
    expect(rows.map((row) => row.class).join('')).toBe('AAAAABBBCC');
    expect(rows[4]?.cumulativeShare).toBeCloseTo(0.84, 12);
    expect(rows[7]?.cumulativeShare).toBeCloseTo(0.96, 12);
  });

  test('are given from the largest contribution down, whatever the input order', () => {
    expect(abcClasses({ values: [3, 50, 30] }).map((row) => [row.position, row.class])).toEqual([
      [1, 'A'],
      [2, 'A'],
      [0, 'C'],
    ]);
  });

  test('keep the input order among equals', () => {
    expect(abcClasses({ values: [1, 1, 1] }).map((row) => row.position)).toEqual([0, 1, 2]);
  });

  test('count a share that misses the cut by rounding as having reached it', () => {
    expect(classesOf({ values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] })).toBe('AAAAAAAABB');
  });

  test('follow other cuts', () => {
    expect(classesOf({ values, cutA: 0.5, cutB: 0.7 })).toBe('AABCCCCCCC');
  });

  test.each([[[]], [[0, 0, 0]], [[10, -20]]])('do not exist for %j', (values) => {
    expect(() => abcClasses({ values })).toThrow(modelError('noData', 'values'));
  });

  testRefusals(
    abcClasses,
    { values, cutA: 0.8, cutB: 0.95 },
    { cutA: [-0.1, 1.1], cutB: [0.7, 1.1], values: [[1, Number.NaN]] },
  );
});
