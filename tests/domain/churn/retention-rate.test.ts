import { describe, expect, test } from 'vitest';
import { retentionRate } from '#domain/churn/retention-rate.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('churn.retentionRate');

const year = { startCustomers: 1000, endCustomers: 980, newCustomers: 100 };

describe('the retention rate', () => {
  test('counts 12 % churn, not 2 %, when 880 of 1,000 are left among 980', () => {
    expect(retentionRate(year)).toEqual({ retention: 0.88, churn: 0.12 });
  });

  test('is undefined when there was nobody to keep', () => {
    expect(() => retentionRate({ startCustomers: 0, endCustomers: 5, newCustomers: 5 })).toThrow(
      modelError('undefinedRatio'),
    );
  });

  testRefusals(retentionRate, year, { startCustomers: [-1], newCustomers: [-1], endCustomers: [99, 1101] });
});
