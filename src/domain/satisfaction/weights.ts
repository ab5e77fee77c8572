import { ModelError, requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

/**
 * Weights scaled to shares that sum to 1.
 *
 *     share_k = w_k / Σ w
 *
 * @param weights each >= 0, not all 0
 * @throws ModelError `noData` when there is no weight at all; `outOfRange`
 */
export function weightShares(weights: readonly number[]): number[] {
  requireSome('weights', weights);
  for (const weight of weights) requireRange('weights', weight, 0);
  const total = sum(weights);
  if (total === 0) throw new ModelError('noData', 'every weight is 0', 'weights');
  return weights.map((weight) => weight / total);
}

/** Mean of `values`, each counted by its share of the weights (see `weightShares`). */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const shares = weightShares(weights);
  return sum(values.map((value, index) => value * (shares[index] ?? 0)));
}
