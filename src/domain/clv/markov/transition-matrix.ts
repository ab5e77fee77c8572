import { ModelError, requireRange, requireSameLength, requireSome, requireWhole } from '#domain/model-error.ts';
import { type Matrix, matrixProduct } from '#domain/statistics/linear.ts';
import { sum } from '#domain/statistics/sum.ts';

/** How far a row of typed probabilities may miss 1. */
const rowTolerance = 1e-9;

/**
 * Refuses what is no table of transition probabilities: square, entries 0 to 1, each row (from) summing to 1 over the
 * columns (to).
 *
 * @throws ModelError `rowsMustSumToOne`; `noData` without states; `outOfRange`
 */
export function requireTransitionMatrix(transition: Matrix): void {
  requireSome('transition', transition);
  for (const row of transition) {
    requireSameLength('transition', row, transition);
    for (const probability of row) requireRange('transition', probability, 0, 1);
    if (Math.abs(sum(row) - 1) > rowTolerance)
      throw new ModelError('rowsMustSumToOne', `the row ${row.join(', ')} sums to ${sum(row)}`, 'transition');
  }
}

export interface TransitionPowerInputs {
  readonly transition: Matrix;
  readonly steps: number;
}

/**
 * Probability to be in each state (column) after some periods, for each starting state (row).
 *
 *     Pⁿ
 *
 * @param transition P, rows sum to 1
 * @param steps      n, a whole number from 0 to 1000
 * @throws ModelError as `requireTransitionMatrix`
 */
export function transitionPower({ transition, steps }: TransitionPowerInputs): number[][] {
  requireTransitionMatrix(transition);
  requireWhole('steps', steps, 0, 1000);
  let power: number[][] = transition.map((row, from) => row.map((_, to) => (from === to ? 1 : 0)));
  for (let step = 0; step < steps; step++) power = matrixProduct(power, transition);
  return power;
}
