import { requireFinite, requireRange, requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { YearlySalesInputs } from './yearly-sales.ts';

export interface RareSalesInputs extends YearlySalesInputs {
  readonly cycleYears: number;
}

/**
 * Berger and Nasr's case 2b: one sale every q years, one promotion in the middle of every year.
 *
 *     CLV = GC · Σ_{i=0..n/q} rⁱ/(1+d)^(iq) − M · Σ_{i=1..n} r^⌊(i−1)/q⌋/(1+d)^(i−0.5)
 *
 * Retention is per cycle of q years; a horizon that is no multiple of q ends with its last full cycle of sales.
 *
 * @param cycleYears q, a whole number >= 1
 * @param years      n, a whole number from 1 to 1000; the other inputs as in `yearlySalesClv`
 * @throws ModelError `outOfRange`
 * @see berger-nasr-1998
 */
export function rareSalesClv(inputs: RareSalesInputs): number {
  const { grossContribution, promotionCost, retention, discount, years, cycleYears } = inputs;
  requireRange('grossContribution', grossContribution);
  requireRange('promotionCost', promotionCost, 0);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  requireWhole('years', years, 1, 1000);
  requireWhole('cycleYears', cycleYears, 1);
  const factor = (cycle: number, year: number) => retention ** cycle * (1 + discount) ** -year;
  const cycles = Math.floor(years / cycleYears);
  const sales = Array.from({ length: cycles + 1 }, (_, cycle) => factor(cycle, cycle * cycleYears));
  const promotions = Array.from({ length: years }, (_, year) => factor(Math.floor(year / cycleYears), year + 0.5));
  return requireFinite(grossContribution * sum(sales) - promotionCost * sum(promotions));
}
