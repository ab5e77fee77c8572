import { requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { median } from '#domain/segmentation/median.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface ImportancePerformanceInputs {
  readonly importance: readonly number[];
  readonly performance: readonly number[];
  /** Where the plot is cut: at the mean or median of the data, or at a number such as the middle of the scale. */
  readonly crosshair: 'mean' | 'median' | number;
}

export type ImportancePerformanceQuadrant = 'keepUp' | 'concentrateHere' | 'possibleOverkill' | 'lowPriority';

export interface ImportancePerformance {
  /** Cut of importance, cut of performance. */
  readonly cut: readonly [number, number];
  readonly quadrants: readonly ImportancePerformanceQuadrant[];
}

/** Means carry rounding in their last digits; a rating this close to the cut has reached it. */
const cutTolerance = 1e-12;

/**
 * Importance–performance quadrant of each attribute; a rating at the cut counts as high.
 *
 *     important and well done: keep up · important, badly done: concentrate here
 *     unimportant, well done: possible overkill · unimportant, badly done: low priority
 *
 * A cut at the mean or median moves with the data: somebody is always below it.
 *
 * @param importance  ratings on one scale
 * @param performance as many ratings on one scale
 * @throws ModelError `noData` without attributes; `outOfRange`
 * @see martilla-james-1977
 */
export function importancePerformance(inputs: ImportancePerformanceInputs): ImportancePerformance {
  const { importance, performance, crosshair } = inputs;
  requireSome('importance', importance);
  requireSameLength('performance', performance, importance);
  for (const rating of importance) requireRange('importance', rating);
  for (const rating of performance) requireRange('performance', rating);
  const cut = [cutOf(importance, crosshair), cutOf(performance, crosshair)] as const;
  const quadrants = importance.map((rating, index) =>
    quadrant(rating >= cut[0] - cutTolerance, (performance[index] ?? 0) >= cut[1] - cutTolerance),
  );
  return { cut, quadrants };
}

function cutOf(ratings: readonly number[], crosshair: ImportancePerformanceInputs['crosshair']): number {
  if (crosshair === 'mean') return sum(ratings) / ratings.length;
  if (crosshair === 'median') return median(ratings);
  requireRange('crosshair', crosshair);
  return crosshair;
}

function quadrant(important: boolean, wellDone: boolean): ImportancePerformanceQuadrant {
  if (important) return wellDone ? 'keepUp' : 'concentrateHere';
  return wellDone ? 'possibleOverkill' : 'lowPriority';
}
