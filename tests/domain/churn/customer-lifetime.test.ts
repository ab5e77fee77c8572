import { describe, expect, test } from 'vitest';
import { averageTenure } from '#domain/churn/average-tenure.ts';
import { customerLifetime } from '#domain/churn/customer-lifetime.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('churn.lifetime');
describeReferenceCases('churn.reichheldSasser.lifetime');

describe('the lifetime of a customer', () => {
  test('is its first period when nobody renews', () => {
    expect(customerLifetime({ retention: 0 })).toEqual({ expectedLifetime: 1, expectedRenewals: 0, halfLife: 0 });
  });

  test('has a median that is well below its mean', () => {
    const { expectedLifetime, halfLife } = customerLifetime({ retention: 0.95 });
    expect(expectedLifetime).toBeCloseTo(20, 9);
    expect(halfLife).toBeCloseTo(13.513, 3);
  });

  test('has no end when nobody leaves', () => {
    expect(() => customerLifetime({ retention: 1 })).toThrow(modelError('diverges', 'retention'));
    expect(() => averageTenure({ defectionRate: 0 })).toThrow(modelError('diverges', 'defectionRate'));
  });

  test('is ten years at a defection of 10 %', () => {
    expect(averageTenure({ defectionRate: 0.1 })).toBe(10);
  });

  testRefusals(customerLifetime, { retention: 0.8 }, { retention: [-0.1, 1.1, Number.NaN] });
  testRefusals(averageTenure, { defectionRate: 0.1 }, { defectionRate: [-0.1, 1.1] });
});
