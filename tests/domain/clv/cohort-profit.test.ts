import { expect, test } from 'vitest';
import { type CohortProfitInputs, cohortProfit } from '#domain/clv/cohort-profit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('clv.cohort.netBegin');

const cohort: CohortProfitInputs = { customers: 1000, margin: 40, retention: 0.5, discount: 0.15, acquisitionCost: 30 };

test('the profit of a cohort is negative when customers cost more than they bring', () => {
  expect(cohortProfit({ ...cohort, retention: 0, acquisitionCost: 50 })).toBe(-10_000);
});

testRefusals(cohortProfit, cohort, {
  customers: [-1],
  margin: [Number.NaN],
  retention: [1.1],
  discount: [-1],
  acquisitionCost: [-1],
});
