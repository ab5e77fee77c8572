import { ModelError, requireFinite, requireRange, requireSameLength, requireWhole } from '#domain/model-error.ts';
import { type Matrix, matrixTimesVector, solveLinear } from '#domain/statistics/linear.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import { recurrentStates } from './recurrent-states.ts';
import { requireTransitionMatrix } from './transition-matrix.ts';

export interface MarkovClvInputs {
  readonly transition: Matrix;
  readonly rewards: Vector;
  readonly discount: number;
  readonly horizon?: number;
}

/**
 * Value of a customer in each state of a Markov chain; the reward of a state is collected on being in it, now included.
 *
 *     V = Σ_{t=0..T} (P/(1+d))ᵗ · R        without end V = (I − P/(1+d))⁻¹ · R
 *
 * Undiscounted and without end there is a value only if nothing is earned in the states that are never left for good.
 *
 * @param transition P, row = from, column = to, rows sum to 1
 * @param rewards    R, money per state and period
 * @param discount   d per period, >= 0
 * @param horizon    T, a whole number from 0 to 10 000; without end when left out
 * @throws ModelError `rowsMustSumToOne`; `singular` when an earning state is never left and d = 0; `outOfRange`
 * @see pfeifer-carraway-2000
 */
export function markovClv({ transition, rewards, discount, horizon }: MarkovClvInputs): number[] {
  requireTransitionMatrix(transition);
  requireSameLength('rewards', rewards, transition);
  for (const reward of rewards) requireRange('rewards', reward);
  requireRange('discount', discount, 0);
  if (horizon !== undefined) return valuesWithin(horizon, transition, rewards, discount);
  return discount > 0 ? valuesWithoutEnd(transition, rewards, discount) : undiscountedValues(transition, rewards);
}

function valuesWithin(horizon: number, transition: Matrix, rewards: Vector, discount: number): number[] {
  requireWhole('horizon', horizon, 0, 10_000);
  let values = [...rewards];
  for (let period = 0; period < horizon; period++) {
    const later = matrixTimesVector(transition, values);
    values = rewards.map((reward, state) => requireFinite(reward + (later[state] ?? 0) / (1 + discount)));
  }
  return values;
}

/** Solves ((1+d)·I − P)·V = (1+d)·R, the same equations with nothing cancelled when d is small. */
function valuesWithoutEnd(transition: Matrix, rewards: Vector, discount: number): number[] {
  const equations = transition.map((row, from) =>
    row.map((probability, to) => (from === to ? discount + (1 - probability) : -probability)),
  );
  return solveLinear(
    equations,
    rewards.map((reward) => (1 + discount) * reward),
  );
}

/** States that are never left are worth nothing here, so their equations are replaced by V = 0. */
function undiscountedValues(transition: Matrix, rewards: Vector): number[] {
  const recurrent = recurrentStates(transition);
  if (rewards.some((reward, state) => reward !== 0 && recurrent[state]))
    throw new ModelError('singular', 'a state that is never left keeps earning undiscounted money', 'discount');
  const leaving = transition.map((row, state) => (recurrent[state] ? row.map(() => 0) : row));
  return valuesWithoutEnd(leaving, rewards, 0);
}
