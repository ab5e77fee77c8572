import { requireRange, requireSome } from '#domain/model-error.ts';

/**
 * The ratings that were given; a missing answer is null and is dropped.
 *
 * @throws ModelError `noData` when nobody answered; `outOfRange` for a rating off the scale
 */
export function answeredRatings(ratings: readonly (number | null)[], scaleMin: number, scaleMax: number): number[] {
  const answered = ratings.filter((rating) => rating !== null);
  requireSome('ratings', answered);
  for (const rating of answered) requireRange('ratings', rating, scaleMin, scaleMax);
  return answered;
}
