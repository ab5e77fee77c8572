import { describe, expect, test } from 'vitest';
import { type AcsiInputs, acsiIndex } from '#domain/satisfaction/acsi-index.ts';
import { acsiPath } from '#domain/satisfaction/acsi-path.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.acsi');

const lesson: AcsiInputs = { overall: 8, expectancy: 7, ideal: 7, weights: [0.39, 0.32, 0.29] };

describe('the ACSI-type index', () => {
  test('is 71.0 in the lesson', () => {
    expect(acsiIndex(lesson).toFixed(1)).toBe('71.0');
  });

  test('weighs the three ratings alike unless told otherwise', () => {
    expect(acsiIndex({ overall: 8, expectancy: 7, ideal: 7 })).toBeCloseTo(((8 + 7 + 7 - 3) / 27) * 100, 12);
  });

  test('scales weights to 1', () => {
    expect(acsiIndex({ ...lesson, weights: [39, 32, 29] })).toBeCloseTo(acsiIndex(lesson), 12);
  });

  test('needs a weight', () => {
    expect(() => acsiIndex({ ...lesson, weights: [0, 0, 0] })).toThrow(modelError('noData', 'weights'));
  });

  testRefusals(acsiIndex, lesson, {
    overall: [0.9, 10.1],
    expectancy: [0, Number.NaN],
    ideal: [11],
    weights: [
      [1, 1],
      [1, 1, -1],
    ],
  });
});

describe('the ACSI path of quality', () => {
  test('up 5 points raises value 3, satisfaction 3.15 and loyalty 1.89 and lowers complaints 1.26', () => {
    const { value, satisfaction, loyalty, complaints } = acsiPath({ qualityChange: 5 });
    expect([value, satisfaction, loyalty, complaints].map((change) => change.toFixed(2))).toEqual([
      '3.00',
      '3.15',
      '1.89',
      '-1.26',
    ]);
  });

  testRefusals(acsiPath, { qualityChange: 5 }, { qualityChange: [Number.NaN, Number.POSITIVE_INFINITY] });
});
