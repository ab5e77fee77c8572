import { sum } from '#domain/statistics/sum.ts';

/**
 * Variance of a sample.
 *
 *     s² = Σ (x − x̄)² / (n − 1)
 *
 * @param values at least two; null with fewer, where nothing varies yet
 */
export function sampleVariance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}
