import { describe, expect, test } from 'vitest';
import {
  type CustomerSatisfactionInputs,
  customerSatisfactionScore,
} from '#domain/satisfaction/customer-satisfaction-score.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.csat');

const survey: CustomerSatisfactionInputs = { ratings: [5, 4, 3, 2, null], scaleMax: 5, topBoxes: 2, confidence: 0.95 };

describe('the customer satisfaction score', () => {
  test('counts the top two of five boxes and drops missing answers', () => {
    expect(customerSatisfactionScore({ ratings: [5, 4, 3, 2, null] })).toMatchObject({ csat: 50, n: 4, mean: 3.5 });
  });

  test('counts other boxes of other scales', () => {
    expect(customerSatisfactionScore({ ratings: [10, 9, 8, 7], scaleMax: 10, topBoxes: 3 }).csat).toBe(75);
  });

  test('keeps a width when everybody is satisfied', () => {
    const { csat, lower, upper } = customerSatisfactionScore({ ratings: [5, 5, 5] });
    expect([csat, upper]).toEqual([100, 100]);
    expect(lower).toBeLessThan(50);
  });

  test('needs an answer', () => {
    expect(() => customerSatisfactionScore({ ratings: [null] })).toThrow(modelError('noData', 'ratings'));
  });

  testRefusals(customerSatisfactionScore, survey, {
    ratings: [[0], [6]],
    scaleMax: [1, 4.5],
    topBoxes: [0, 5, 1.5],
    confidence: [0, 1],
  });
});
