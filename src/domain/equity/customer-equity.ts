import { retentionClv } from '#domain/clv/retention-clv.ts';
import { requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface CustomerEquityInputs {
  readonly cohortSizes: readonly number[];
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly acquisitionCost: number;
}

/**
 * Value of a firm's present and future customers.
 *
 *     V = Σ_k n_k/(1+i)ᵏ · ( m(1+i)/(1+i−r) − c_k )
 *
 * Cohort 0 are the present customers, already paid for: c_0 = 0 (convention). Cohorts earn from the period they join.
 *
 * @param cohortSizes     n_0, n_1, …, customers joining per period, each >= 0
 * @param margin          m, money per customer and period
 * @param retention       r, 0 to 1
 * @param discount        i per period, >= 0
 * @param acquisitionCost c, money per new customer, >= 0
 * @throws ModelError `noData` without cohorts; `diverges` when r = 1 and i = 0; `outOfRange`
 * @see gupta-lehmann-stuart-2004
 */
export function customerEquity({ cohortSizes, acquisitionCost, ...customer }: CustomerEquityInputs): number {
  requireSome('cohortSizes', cohortSizes);
  requireRange('acquisitionCost', acquisitionCost, 0);
  const clv = retentionClv({ ...customer, timing: 'begin' });
  return sum(
    cohortSizes.map((size, cohort) => {
      requireRange('cohortSizes', size, 0);
      const net = cohort === 0 ? clv : clv - acquisitionCost;
      return size * net * (1 + customer.discount) ** -cohort;
    }),
  );
}
