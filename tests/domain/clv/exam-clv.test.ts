import { describe, expect, test } from 'vitest';
import { type ExamClvInputs, examClv } from '#domain/clv/exam-clv.ts';
import { testRefusals } from '../../published/refusals.ts';

const monthlyBuyer: ExamClvInputs = { profitPerPurchase: 100, purchasesPerYear: 12, ageNow: 30, ageAtEnd: 60 };

describe('exam-style CLV', () => {
  test('is 36,000 for a monthly profit of 100 from 30 to 60', () => {
    expect(examClv(monthlyBuyer)).toEqual({ years: 30, ownValue: 36_000, referralValue: 0, total: 36_000 });
  });

  test('triples with two referrals who behave alike', () => {
    expect(examClv({ ...monthlyBuyer, referrals: 2 })).toMatchObject({ referralValue: 72_000, total: 108_000 });
  });

  test('is 3,000 for one purchase a year', () => {
    expect(examClv({ ...monthlyBuyer, purchasesPerYear: 1 }).total).toBe(3000);
  });

  test('counts a referral by the chance that it behaves alike, and takes the acquisition cost off once', () => {
    const result = examClv({ ...monthlyBuyer, referrals: 2, referralProbability: 0.25, acquisitionCost: 500 });
    expect(result).toMatchObject({ referralValue: 18_000, total: 53_500 });
  });

  test('is nothing when the purchases stop today', () => {
    expect(examClv({ ...monthlyBuyer, ageAtEnd: 30 }).total).toBe(0);
  });

  testRefusals(examClv, monthlyBuyer, {
    profitPerPurchase: [Number.NaN],
    purchasesPerYear: [-1],
    ageNow: [-1],
    ageAtEnd: [29],
    referrals: [-1],
    referralProbability: [-0.1, 1.1],
    acquisitionCost: [-1],
  });
});
