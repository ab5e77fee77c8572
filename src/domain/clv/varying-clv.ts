import { requireFinite, requireRange } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { type VaryingPeriodsInputs, varyingPeriods } from './varying-periods.ts';

export interface VaryingClvInputs extends VaryingPeriodsInputs {
  readonly acquisitionCost?: number;
}

/**
 * Net present value of a customer whose margin and retention change from period to period.
 *
 *     NPV = −A + Σ margin_t · survival_t · discount factor_t
 *
 * @param acquisitionCost A, money paid now, >= 0, none when left out; the other inputs as in `varyingPeriods`
 * @throws ModelError `noData` without margins; `outOfRange`
 */
export function varyingClv({ acquisitionCost = 0, ...customer }: VaryingClvInputs): number {
  requireRange('acquisitionCost', acquisitionCost, 0);
  const values = varyingPeriods(customer).map((period) => period.presentValue);
  return requireFinite(sum([-acquisitionCost, ...values]));
}
