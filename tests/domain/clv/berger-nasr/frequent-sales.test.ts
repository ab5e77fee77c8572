import { expect, test } from 'vitest';
import { type FrequentSalesInputs, frequentSalesClv } from '#domain/clv/berger-nasr/frequent-sales.ts';
import { yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.bergerNasr.case2a');

const { salesPerYear, ...yearly } = {
  grossContribution: 125,
  promotionCost: 25,
  retention: 0.8,
  discount: 0.2,
  years: 4,
  salesPerYear: 1,
};
const customer: FrequentSalesInputs = { ...yearly, salesPerYear: 2 };

test('one sale a year is the yearly case', () => {
  expect(frequentSalesClv({ ...yearly, salesPerYear })).toBeCloseTo(yearlySalesClv(yearly), 9);
});

testRefusals(frequentSalesClv, customer, {
  promotionCost: [-1],
  retention: [1.1],
  discount: [-0.1],
  years: [0, 2.5],
  salesPerYear: [0, 1.3, Number.NaN],
});
