import { requireFinite, requireRange } from '#domain/model-error.ts';

export interface ExamClvInputs {
  readonly profitPerPurchase: number;
  readonly purchasesPerYear: number;
  readonly ageNow: number;
  readonly ageAtEnd: number;
  readonly referrals?: number;
  readonly referralProbability?: number;
  readonly acquisitionCost?: number;
}

export interface ExamClv {
  readonly years: number;
  readonly ownValue: number;
  readonly referralValue: number;
  readonly total: number;
}

/**
 * Lifetime value as examination questions ask for it: profit times purchases times years, plus referrals.
 *
 *     years = age at end − age now        (the starting year is not counted twice)
 *     own value = profit · purchases per year · years
 *     total = own value · (1 + referrals · probability) − acquisition cost
 *
 * Neither discounted nor thinned by churn, and referrals of referrals do not count.
 *
 * @param profitPerPurchase   money; a loss is negative
 * @param purchasesPerYear    >= 0, may be fractional (0.5 = every second year)
 * @param ageNow              years, >= 0
 * @param ageAtEnd            years, >= ageNow
 * @param referrals           people brought in, >= 0, none when left out
 * @param referralProbability chance that each of them behaves alike, 0 to 1, certain when left out
 * @param acquisitionCost     money, >= 0, none when left out
 * @throws ModelError `outOfRange`
 */
export function examClv(inputs: ExamClvInputs): ExamClv {
  const { profitPerPurchase, purchasesPerYear, ageNow, ageAtEnd } = inputs;
  const { referrals = 0, referralProbability = 1, acquisitionCost = 0 } = inputs;
  requireRange('profitPerPurchase', profitPerPurchase);
  requireRange('purchasesPerYear', purchasesPerYear, 0);
  requireRange('ageNow', ageNow, 0);
  requireRange('ageAtEnd', ageAtEnd, ageNow);
  requireRange('referrals', referrals, 0);
  requireRange('referralProbability', referralProbability, 0, 1);
  requireRange('acquisitionCost', acquisitionCost, 0);
  const years = ageAtEnd - ageNow;
  const ownValue = requireFinite(profitPerPurchase * purchasesPerYear * years);
  const referralValue = requireFinite(ownValue * referrals * referralProbability);
  return { years, ownValue, referralValue, total: requireFinite(ownValue + referralValue - acquisitionCost) };
}
