import { greatest } from '#domain/statistics/extremes.ts';
import { cumulativeShares, positiveTotal } from './lorenz-curve.ts';

export interface WhaleCurve {
  /** Cumulative profit as a share of the total after each customer, most profitable first, beginning with 0. */
  readonly curve: readonly number[];
  readonly peak: number;
  /** Customers at the peak: those who do not lose money. */
  readonly customersAtPeak: number;
  /** Share of the total that the loss makers take away from the peak. */
  readonly lossShare: number;
  readonly totalProfit: number;
}

/**
 * Cumulative profit curve of customers, some of whom lose money.
 *
 *     share_k = Σ_{i<=k} p_i / Σ p        p descending
 *
 * It rises above 1 and falls back to 1 when there are loss makers.
 *
 * @param profits money per customer, losses negative, in any order, summing to more than 0
 * @throws ModelError `noData`; `outOfRange`
 * @see kaplan-narayanan-2001
 */
export function whaleCurve(profits: readonly number[]): WhaleCurve {
  const curve = cumulativeShares([...profits].sort((a, b) => b - a));
  const peak = greatest(curve);
  return {
    curve,
    peak,
    customersAtPeak: profits.filter((profit) => profit >= 0).length,
    lossShare: peak - 1,
    totalProfit: positiveTotal(profits),
  };
}
