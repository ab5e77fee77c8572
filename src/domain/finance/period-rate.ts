import { requireAbove, requireFinite } from '#domain/model-error.ts';

export interface PeriodRateInputs {
  readonly annualRate: number;
  readonly periodsPerYear: number;
}

/**
 * Rate per period that compounds to an effective annual rate.
 *
 *     i_period = (1 + i_year)^(1/k) − 1
 *
 * Dividing by k instead is right only for a nominal rate.
 *
 * @param annualRate     effective rate per year, > -1 (0.12 = 12 %)
 * @param periodsPerYear k, > 0 (12 for months)
 * @throws ModelError `outOfRange`
 */
export function periodRate({ annualRate, periodsPerYear }: PeriodRateInputs): number {
  requireAbove('annualRate', annualRate, -1);
  requireAbove('periodsPerYear', periodsPerYear, 0);
  return requireFinite(Math.expm1(Math.log1p(annualRate) / periodsPerYear));
}
