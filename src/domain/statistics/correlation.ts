import { ModelError, requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { sum } from './sum.ts';

/**
 * Pearson's coefficient of correlation.
 *
 *     r = Σ (xᵢ − x̄)(yᵢ − ȳ) / √[Σ (xᵢ − x̄)² · Σ (yᵢ − ȳ)²],    −1 to 1
 *
 * @throws ModelError `noData` without values; `undefinedRatio` when one list does not vary; `outOfRange`
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  requireSome('xs', xs);
  requireSameLength('ys', ys, xs);
  for (const value of [...xs, ...ys]) requireRange('values', value);
  const [meanX, meanY] = [sum(xs) / xs.length, sum(ys) / ys.length];
  const [awayX, awayY] = [xs.map((x) => x - meanX), ys.map((y) => y - meanY)];
  const spread = Math.sqrt(sum(awayX.map((x) => x * x)) * sum(awayY.map((y) => y * y)));
  if (spread === 0) throw new ModelError('undefinedRatio', 'the values do not vary');
  return Math.max(-1, Math.min(1, sum(awayX.map((x, index) => x * (awayY[index] ?? 0))) / spread));
}
