import { describe, expect, test } from 'vitest';
import { type LtvCacInputs, ltvCac } from '#domain/finance/ltv-cac.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('fin.ltvCac');

const subscription: LtvCacInputs = { marginPerMonth: 30, monthlyChurn: 0.05, acquisitionCost: 200 };

describe('lifetime value against acquisition cost', () => {
  test('is negative and never paid back with a loss every month', () => {
    expect(ltvCac({ ...subscription, marginPerMonth: -10 })).toEqual({ ltv: -200, ratio: -1, paybackMonths: null });
  });

  test('diverges without churn', () => {
    expect(() => ltvCac({ ...subscription, monthlyChurn: 0 })).toThrow(modelError('diverges', 'monthlyChurn'));
  });

  test('has no ratio when customers cost nothing', () => {
    expect(() => ltvCac({ ...subscription, acquisitionCost: 0 })).toThrow(
      modelError('undefinedRatio', 'acquisitionCost'),
    );
  });

  testRefusals(ltvCac, subscription, {
    marginPerMonth: [Number.NaN],
    monthlyChurn: [-0.1, 1.1],
    acquisitionCost: [-1],
  });
});
