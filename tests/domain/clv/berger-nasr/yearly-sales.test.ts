import { describe, expect, test } from 'vitest';
import { type YearlySalesInputs, yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.bergerNasr.case1');

const paper: YearlySalesInputs = {
  grossContribution: 260,
  promotionCost: 50,
  retention: 0.75,
  discount: 0.2,
  years: 10,
};

describe('yearly sales with promotions in the middle of the year', () => {
  test('are one begin-timed margin more than there are years when nothing is promoted', () => {
    const margins = retentionClv({ margin: 260, retention: 0.75, discount: 0.2, timing: 'begin', periods: 11 });
    expect(yearlySalesClv({ ...paper, promotionCost: 0 })).toBeCloseTo(margins, 9);
  });

  test('pay for the first promotion half a year from now, whoever stays', () => {
    expect(yearlySalesClv({ ...paper, grossContribution: 0, retention: 0 })).toBeCloseTo(-50 / Math.sqrt(1.2), 9);
  });

  testRefusals(yearlySalesClv, paper, {
    grossContribution: [Number.NaN],
    promotionCost: [-1],
    retention: [-0.1, 1.1],
    discount: [-0.1],
    years: [0, 1.5],
  });
});
