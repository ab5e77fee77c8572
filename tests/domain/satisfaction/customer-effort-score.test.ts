import { describe, expect, test } from 'vitest';
import { type CustomerEffortInputs, customerEffortScore } from '#domain/satisfaction/customer-effort-score.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.ces');

const survey: CustomerEffortInputs = { ratings: [6, 7, 2, null], scaleMax: 7, confidence: 0.95 };

describe('the customer effort score', () => {
  test('counts the three easiest boxes at the end that means easy', () => {
    expect(customerEffortScore(survey).easyPct).toBeCloseTo(200 / 3, 9);
    expect(customerEffortScore({ ...survey, easyEnd: 'low' }).easyPct).toBeCloseTo(100 / 3, 9);
  });

  test('has no spread and no interval with a single answer', () => {
    expect(customerEffortScore({ ratings: [6] })).toEqual({
      mean: 6,
      n: 1,
      sd: null,
      lower: null,
      upper: null,
      easyPct: 100,
    });
  });

  test('needs an answer', () => {
    expect(() => customerEffortScore({ ratings: [] })).toThrow(modelError('noData', 'ratings'));
  });

  testRefusals(customerEffortScore, survey, {
    ratings: [
      [0, 5],
      [8, 5],
    ],
    scaleMax: [3, 6.5],
    confidence: [0, 1],
  });
});
