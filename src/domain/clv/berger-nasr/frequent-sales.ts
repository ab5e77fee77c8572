import { requireRange, requireWhole } from '#domain/model-error.ts';
import { type YearlySalesInputs, yearlySalesClv } from './yearly-sales.ts';

export interface FrequentSalesInputs extends YearlySalesInputs {
  readonly salesPerYear: number;
}

/**
 * Berger and Nasr's case 2a: p sales a year, each with a promotion half a sale period before it.
 *
 *     CLV = GC · Σ_{i=0..pn} rⁱ/(1+d)^(i/p) − M · Σ_{i=1..pn} rⁱ⁻¹/(1+d)^((i−0.5)/p)
 *
 * Contribution, promotion and retention are per sale period, the discount rate is per year.
 *
 * @param salesPerYear p, >= 1; the horizon has to hold a whole number of sales
 * @throws ModelError `outOfRange`
 * @see berger-nasr-1998
 */
export function frequentSalesClv({ salesPerYear, years, discount, ...customer }: FrequentSalesInputs): number {
  requireRange('salesPerYear', salesPerYear, 1);
  requireRange('discount', discount, 0);
  requireWhole('years', years, 1);
  requireWhole('salesPerYear', salesPerYear * years, 1);
  const discountPerSale = Math.expm1(Math.log1p(discount) / salesPerYear);
  return yearlySalesClv({ ...customer, discount: discountPerSale, years: salesPerYear * years });
}
