import { acquisitionSpending } from './acquisition-spending.ts';
import { retentionSpending } from './retention-spending.ts';
import type { SpendingResponse } from './spending-response.ts';

export interface EquitySpendingInputs {
  readonly acquisition: SpendingResponse;
  readonly retention: SpendingResponse;
  readonly margin: number;
  readonly discount: number;
}

export interface EquitySpending {
  readonly retSpend: number;
  readonly retRate: number;
  readonly clv: number;
  readonly acqSpend: number;
  readonly acqRate: number;
  readonly customerEquityPerProspect: number;
}

/**
 * Spending on acquisition and on retention that together maximise customer equity per prospect.
 *
 *     max a(A)·V(R) − A
 *
 * A only scales with V, so R is chosen first to make V largest and A then for that V.
 *
 * @param acquisition response of prospects to spending per prospect
 * @param retention   response of customers to spending per customer and period
 * @param margin      money per period, the first one now
 * @param discount    per period, >= 0
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996, pfeifer-2005
 */
export function equitySpending({ acquisition, retention, margin, discount }: EquitySpendingInputs): EquitySpending {
  const kept = retentionSpending({ ...retention, margin, discount });
  const won = acquisitionSpending({ ...acquisition, valuePerCustomer: kept.clv });
  return {
    retSpend: kept.spend,
    retRate: kept.rate,
    clv: kept.clv,
    acqSpend: won.spend,
    acqRate: won.rate,
    customerEquityPerProspect: won.valuePerProspect,
  };
}
