import { requireFinite, requireRange } from '#domain/model-error.ts';
import { retentionClv } from './retention-clv.ts';

export interface CohortProfitInputs {
  readonly customers: number;
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly acquisitionCost: number;
}

/**
 * Present value of a cohort acquired today, first margin now, less what its acquisition cost.
 *
 *     profit = N · ( m(1+i) / (1 + i − r) − A )
 *
 * @param customers       N, number acquired, >= 0
 * @param acquisitionCost A, money per customer, >= 0; the other inputs as in `retentionClv`
 * @throws ModelError `diverges` when r = 1 and i = 0; `outOfRange`
 */
export function cohortProfit({ customers, acquisitionCost, ...customer }: CohortProfitInputs): number {
  requireRange('customers', customers, 0);
  requireRange('acquisitionCost', acquisitionCost, 0);
  return requireFinite(customers * (retentionClv({ ...customer, timing: 'begin' }) - acquisitionCost));
}
