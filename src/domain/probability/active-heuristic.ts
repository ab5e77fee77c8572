import { requireAbove, requireRange, requireWhole } from '#domain/model-error.ts';

export interface ActiveHeuristicInputs {
  readonly purchases: number;
  readonly observedPeriods: number;
  readonly lastPurchasePeriod: number;
}

/**
 * Rule of thumb for the probability that a customer is still active.
 *
 *     P(active) = (t/N)ⁿ
 *
 * It treats the n purchases as spread evenly over the N observed periods, so that it writes off frequent buyers early.
 *
 * @param purchases          n, a whole number >= 0
 * @param observedPeriods    N > 0, counted from the first purchase
 * @param lastPurchasePeriod t, from 0 to N
 * @throws ModelError `outOfRange`
 * @see reinartz-kumar-2000
 */
export function activeHeuristic({ purchases, observedPeriods, lastPurchasePeriod }: ActiveHeuristicInputs): number {
  requireWhole('purchases', purchases, 0);
  requireAbove('observedPeriods', observedPeriods, 0);
  requireRange('lastPurchasePeriod', lastPurchasePeriod, 0, observedPeriods);
  return (lastPurchasePeriod / observedPeriods) ** purchases;
}
