import { requireSome } from '#domain/model-error.ts';

/**
 * Middle value; the mean of the two middle ones when their number is even.
 *
 * @throws ModelError `noData` without values
 */
export function median(values: readonly number[]): number {
  requireSome('values', values);
  const ascending = [...values].sort((a, b) => a - b);
  const upper = ascending[Math.floor(values.length / 2)] ?? 0;
  const lower = ascending[Math.ceil(values.length / 2) - 1] ?? 0;
  return lower + (upper - lower) / 2;
}
