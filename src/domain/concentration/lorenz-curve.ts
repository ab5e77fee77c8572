import { ModelError, requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

/**
 * Total of contributions that shares can be taken of.
 *
 * @throws ModelError `noData` when there are no values or they do not add up to more than 0
 */
export function positiveTotal(values: readonly number[]): number {
  requireSome('values', values);
  for (const value of values) requireRange('values', value);
  const total = sum(values);
  if (total <= 0) throw new ModelError('noData', `the values sum to ${total}; shares need a total above 0`, 'values');
  return total;
}

/**
 * Running shares of a total, in the order given, beginning with 0 before the first value.
 *
 *     share_k = Σ_{i<=k} v_i / Σ v
 *
 * @throws ModelError as `positiveTotal`
 */
export function cumulativeShares(values: readonly number[]): number[] {
  const total = positiveTotal(values);
  let running = 0;
  const shares = values.map((value) => {
    running += value;
    return running / total;
  });
  return [0, ...shares.slice(0, -1), 1];
}

/**
 * Lorenz curve: the share of the total that the smallest k of n hold, for k = 0 … n.
 *
 * @param values contributions, in any order, summing to more than 0
 * @throws ModelError `noData`; `outOfRange` for a value that is no number
 */
export function lorenzCurve(values: readonly number[]): number[] {
  return cumulativeShares([...values].sort((a, b) => a - b));
}
