import { requireRange } from '#domain/model-error.ts';
import { cumulativeShares } from './lorenz-curve.ts';

export interface ParetoShareInputs {
  readonly values: readonly number[];
  readonly topFraction: number;
}

/**
 * Share of the total that the largest contributors bring.
 *
 * A fraction that cuts through a customer counts that customer in proportion.
 *
 * @param values      contributions in any order, summing to more than 0; with losses among them the share may exceed 1
 * @param topFraction of the customers, 0 to 1 (0.2 for the top 20 %)
 * @throws ModelError `noData`; `outOfRange`
 */
export function paretoShare({ values, topFraction }: ParetoShareInputs): number {
  requireRange('topFraction', topFraction, 0, 1);
  const shares = cumulativeShares([...values].sort((a, b) => b - a));
  const position = topFraction * values.length;
  const whole = Math.floor(position);
  const before = shares[whole] ?? 1;
  const after = shares[whole + 1] ?? 1;
  return before + (position - whole) * (after - before);
}
