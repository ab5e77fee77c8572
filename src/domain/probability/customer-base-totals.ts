import type { CustomerSummary } from './rfm-summary.ts';

export interface CustomerBaseTotals {
  readonly customers: number;
  readonly repeatTransactions: number;
  /** Customers who bought only once in the calibration period. */
  readonly zeroRepeat: number;
  readonly holdoutTransactions: number;
}

/** Counts over a whole customer base, by which a summary can be checked against its source. */
export function customerBaseTotals(summaries: readonly CustomerSummary[]): CustomerBaseTotals {
  return {
    customers: summaries.length,
    repeatTransactions: summaries.reduce((total, { x }) => total + x, 0),
    zeroRepeat: summaries.filter(({ x }) => x === 0).length,
    holdoutTransactions: summaries.reduce((total, { holdoutPurchases }) => total + holdoutPurchases, 0),
  };
}
