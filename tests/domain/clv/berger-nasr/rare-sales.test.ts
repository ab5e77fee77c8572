import { expect, test } from 'vitest';
import { type RareSalesInputs, rareSalesClv } from '#domain/clv/berger-nasr/rare-sales.ts';
import { yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.bergerNasr.case2b');

const carBuyer: RareSalesInputs = {
  grossContribution: 7000,
  promotionCost: 95,
  retention: 0.3,
  discount: 0.2,
  years: 12,
  cycleYears: 3,
};

test('a cycle of one year is the yearly case', () => {
  expect(rareSalesClv({ ...carBuyer, cycleYears: 1 })).toBeCloseTo(yearlySalesClv(carBuyer), 6);
});

test('a horizon between two sales ends with the last full cycle', () => {
  const sales = { ...carBuyer, promotionCost: 0 };
  expect(rareSalesClv({ ...sales, years: 14 })).toBe(rareSalesClv(sales));
});

testRefusals(rareSalesClv, carBuyer, {
  grossContribution: [Number.NaN],
  promotionCost: [-1],
  retention: [1.1],
  discount: [-0.1],
  years: [0, 2.5, 1001],
  cycleYears: [0, 1.5],
});
