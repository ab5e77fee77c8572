import { requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface DisconfirmationInputs {
  readonly expectation: readonly number[];
  readonly performance: readonly number[];
}

export type DisconfirmationClass = 'positive' | 'confirmation' | 'negative';

export interface Disconfirmation {
  readonly disconfirmation: readonly number[];
  readonly mean: number;
  readonly classes: readonly DisconfirmationClass[];
}

/**
 * Expectancy disconfirmation of each customer or attribute and its mean.
 *
 *     D = P − E        D > 0 positive, D = 0 confirmation, D < 0 negative
 *
 * @param expectation ratings before use, one scale with performance
 * @param performance ratings after use, as many as expectations
 * @throws ModelError `noData` without ratings; `outOfRange` when the lists differ in length
 * @see oliver-1980
 */
export function disconfirmation({ expectation, performance }: DisconfirmationInputs): Disconfirmation {
  requireSome('expectation', expectation);
  requireSameLength('performance', performance, expectation);
  const differences = expectation.map((expected, index) => difference(performance[index] ?? Number.NaN, expected));
  return {
    disconfirmation: differences,
    mean: sum(differences) / differences.length,
    classes: differences.map(classOf),
  };
}

/**
 * Ratings that are means carry rounding in their last digits (0.1 + 0.2 against 0.3); a difference this small is none.
 */
const dust = 1e-9;

function difference(performance: number, expectation: number): number {
  requireRange('expectation', expectation);
  requireRange('performance', performance);
  return performance - expectation;
}

function classOf(difference: number): DisconfirmationClass {
  if (Math.abs(difference) < dust) return 'confirmation';
  return difference > 0 ? 'positive' : 'negative';
}
