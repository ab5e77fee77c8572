import { ModelError, requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { least } from '#domain/statistics/extremes.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface ServqualInputs {
  readonly gaps: readonly number[];
  readonly weights?: readonly number[];
}

export interface Servqual {
  readonly sum: number;
  readonly unweighted: number;
  /** Score weighted by 100 points; null when no weights are given. */
  readonly weighted: number | null;
  /**
   * Position of the dimension that costs the score most, by weighted gap where there are weights; the first of equals.
   */
  readonly priority: number;
}

/** How far 100 points typed as decimals may miss 100. */
const pointTolerance = 1e-6;

/**
 * SERVQUAL score of service quality from the gap of each dimension.
 *
 *     gap = P − E        unweighted = Σ gap / k        weighted = Σ (points/100)·gap
 *
 * The weighted sum is not divided by the number of dimensions again. It measures service quality rather than
 * satisfaction.
 *
 * @param gaps    perception minus expectation, one per dimension
 * @param weights points per dimension, >= 0, summing to 100
 * @throws ModelError `weightsMustSumTo100`; `noData` without gaps; `outOfRange`
 * @see parasuraman-zeithaml-berry-1988
 */
export function servqual({ gaps, weights }: ServqualInputs): Servqual {
  requireSome('gaps', gaps);
  for (const gap of gaps) requireRange('gaps', gap);
  const weightedGaps = weights === undefined ? null : weighted(gaps, weights);
  const decisive = weightedGaps ?? gaps;
  const total = sum(gaps);
  return {
    sum: total,
    unweighted: total / gaps.length,
    weighted: weightedGaps && sum(weightedGaps),
    priority: decisive.indexOf(least(decisive)),
  };
}

function weighted(gaps: readonly number[], points: readonly number[]): number[] {
  requireSameLength('weights', points, gaps);
  for (const point of points) requireRange('weights', point, 0);
  if (Math.abs(sum(points) - 100) > pointTolerance)
    throw new ModelError('weightsMustSumTo100', `the weights sum to ${sum(points)}`, 'weights');
  return gaps.map((gap, index) => (gap * (points[index] ?? 0)) / 100);
}

export interface ServqualDimension {
  readonly perceptions: readonly number[];
  readonly expectations: readonly number[];
}

/**
 * Gap of one dimension: mean of perception minus expectation over its items (4, 5, 4, 4 and 5 in the questionnaire).
 *
 * @param perceptions  ratings, 1 to 7
 * @param expectations ratings of the same items, 1 to 7
 * @throws ModelError `noData` without items; `outOfRange`
 */
export function servqualGap({ perceptions, expectations }: ServqualDimension): number {
  requireSome('perceptions', perceptions);
  requireSameLength('expectations', expectations, perceptions);
  for (const rating of perceptions) requireRange('perceptions', rating, 1, 7);
  for (const rating of expectations) requireRange('expectations', rating, 1, 7);
  return (sum(perceptions) - sum(expectations)) / perceptions.length;
}
