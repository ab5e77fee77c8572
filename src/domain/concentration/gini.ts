import { ModelError } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { positiveTotal } from './lorenz-curve.ts';

export interface GiniInputs {
  readonly values: readonly number[];
  readonly corrected?: boolean;
}

/**
 * Gini coefficient of concentration: 0 when all contribute alike.
 *
 *     G = Σ|x_i − x_j| / (2·n²·mean) = Σ (2k − n − 1)·x_(k) / (n·Σx)        x_(k) ascending
 *     corrected: G·n/(n − 1), which reaches 1 when one of n contributes everything
 *
 * Losses among the values can push it above 1.
 *
 * @param values    contributions in any order, summing to more than 0
 * @param corrected for small samples, false when left out
 * @throws ModelError `noData`, also for the corrected coefficient of one value; `outOfRange`
 */
export function gini({ values, corrected = false }: GiniInputs): number {
  const total = positiveTotal(values);
  const size = values.length;
  if (corrected && size === 1) throw new ModelError('noData', 'the correction needs two values', 'values');
  const ascending = [...values].sort((a, b) => a - b);
  const spread = sum(ascending.map((value, index) => (2 * index + 1 - size) * value));
  return spread / total / (corrected ? size - 1 : size);
}
