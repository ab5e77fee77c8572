import { requireFinite } from '#domain/model-error.ts';

/**
 * Sum with compensation for lost low-order digits (Neumaier's variant of Kahan summation).
 *
 * A plain loop loses a small flow that follows a large one; this sum is exact to the last digit or two.
 *
 * @throws ModelError `outOfRange` when a term or the total is not finite
 * @see Neumaier, A. (1974). Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return requireFinite(total + lost);
}
