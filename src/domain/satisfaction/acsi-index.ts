import { requireRange, requireSameLength } from '#domain/model-error.ts';
import { weightedMean } from './weights.ts';

export interface AcsiInputs {
  readonly overall: number;
  readonly expectancy: number;
  readonly ideal: number;
  readonly weights?: readonly number[];
}

/**
 * Satisfaction index of the ACSI type, 0 to 100.
 *
 *     index = 100 · (Σ w·x / Σ w − 1) / 9
 *
 * A mean of 1, the lowest rating, is 0 points. The real weights are estimated per industry and not published.
 *
 * @param overall    mean rating of overall satisfaction, 1 to 10
 * @param expectancy mean rating against what was expected, 1 to 10
 * @param ideal      mean rating against the ideal, 1 to 10
 * @param weights    of the three in this order, >= 0, equal when left out
 * @throws ModelError `noData` when all weights are 0; `outOfRange`
 * @see fornell-et-al-1996
 */
export function acsiIndex({ overall, expectancy, ideal, weights = [1, 1, 1] }: AcsiInputs): number {
  requireRange('overall', overall, 1, 10);
  requireRange('expectancy', expectancy, 1, 10);
  requireRange('ideal', ideal, 1, 10);
  const ratings = [overall, expectancy, ideal];
  requireSameLength('weights', weights, ratings);
  return (
    (100 *
      weightedMean(
        ratings.map((rating) => rating - 1),
        weights,
      )) /
    9
  );
}
