import { requireFinite, requireRange, requireWhole } from '#domain/model-error.ts';
import { finiteGeometricSum } from '../geometric-series.ts';
import { valueDecay } from '../period-factor.ts';

export interface YearlySalesInputs {
  readonly grossContribution: number;
  readonly promotionCost: number;
  readonly retention: number;
  readonly discount: number;
  readonly years: number;
}

/**
 * Berger and Nasr's case 1: one sale a year, from today to year n, and one promotion in the middle of each year.
 *
 *     CLV = GC · Σ_{i=0..n} rⁱ/(1+d)ⁱ − M · Σ_{i=1..n} rⁱ⁻¹/(1+d)^(i−0.5)
 *
 * There are n + 1 sales but n promotions.
 *
 * @param grossContribution GC, money per sale; a loss is negative
 * @param promotionCost     M, money per promotion, >= 0
 * @param retention         r, share kept per year, 0 to 1
 * @param discount          d per year, >= 0
 * @param years             n, a whole number >= 1
 * @throws ModelError `outOfRange`
 * @see berger-nasr-1998
 */
export function yearlySalesClv(inputs: YearlySalesInputs): number {
  const { grossContribution, promotionCost, retention, discount, years } = inputs;
  requireRange('grossContribution', grossContribution);
  requireRange('promotionCost', promotionCost, 0);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  requireWhole('years', years, 1);
  const decay = valueDecay(retention, discount);
  const sales = grossContribution * finiteGeometricSum(decay, years + 1);
  const promotions = (promotionCost * finiteGeometricSum(decay, years)) / Math.sqrt(1 + discount);
  return requireFinite(sales - promotions);
}
