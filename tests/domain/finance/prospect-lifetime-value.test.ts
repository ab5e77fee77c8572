import { describe, expect, test } from 'vitest';
import { prospectLifetimeValue } from '#domain/finance/prospect-lifetime-value.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('fin.prospectLifetimeValue');

const campaign = { acquisitionRate: 0.012, initialMargin: 10, clv: 100, costPerProspect: 0.8 };

describe('the value of a prospect', () => {
  test('is nothing at the break-even rate', () => {
    const { breakEvenRate } = prospectLifetimeValue(campaign);
    expect(prospectLifetimeValue({ ...campaign, acquisitionRate: breakEvenRate ?? Number.NaN }).plv).toBeCloseTo(0, 12);
  });

  test('has no break-even rate when a customer brings less than an approach costs', () => {
    expect(prospectLifetimeValue({ ...campaign, costPerProspect: 111 }).breakEvenRate).toBeNull();
    expect(prospectLifetimeValue({ ...campaign, clv: -20 }).breakEvenRate).toBeNull();
  });

  testRefusals(prospectLifetimeValue, campaign, {
    acquisitionRate: [-0.1, 1.2],
    initialMargin: [Number.NaN],
    clv: [Number.NaN],
    costPerProspect: [-1],
  });
});
