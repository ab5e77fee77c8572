import { requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { answeredRatings } from './answered-ratings.ts';
import { studentTCriticalValue } from './intervals/student-t-distribution.ts';
import { sampleVariance } from './sample-variance.ts';

export interface CustomerEffortInputs {
  readonly ratings: readonly (number | null)[];
  readonly scaleMax?: number;
  readonly easyEnd?: 'high' | 'low';
  readonly confidence?: number;
}

export interface CustomerEffortScore {
  readonly mean: number;
  readonly n: number;
  /** Standard deviation and t interval of the mean; null for a single answer. */
  readonly sd: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Percentage who ticked one of the three easiest boxes. */
  readonly easyPct: number;
}

/**
 * Customer effort score: the mean rating with its t interval.
 *
 *     mean ± t_{n−1}·s/√n
 *
 * Version 2.0 asks how easy it was (high = easy), version 1.0 how much effort it took (low = easy); they cannot be
 * compared.
 *
 * @param ratings    1 to scaleMax, null where missing
 * @param scaleMax   a whole number >= 4, 7 when left out
 * @param easyEnd    end of the scale that means easy, `high` when left out
 * @param confidence 0.95 when left out
 * @throws ModelError `noData` when nobody answered; `outOfRange`
 * @see dixon-freeman-toman-2010
 */
export function customerEffortScore(inputs: CustomerEffortInputs): CustomerEffortScore {
  const { ratings, scaleMax = 7, easyEnd = 'high', confidence = 0.95 } = inputs;
  requireWhole('scaleMax', scaleMax, 4);
  const answered = answeredRatings(ratings, 1, scaleMax);
  const n = answered.length;
  const mean = sum(answered) / n;
  const easy = answered.filter((rating) => (easyEnd === 'high' ? rating > scaleMax - 3 : rating <= 3)).length;
  const variance = sampleVariance(answered);
  const half = variance === null ? null : studentTCriticalValue(confidence, n - 1) * Math.sqrt(variance / n);
  return {
    mean,
    n,
    sd: variance === null ? null : Math.sqrt(variance),
    lower: half === null ? null : mean - half,
    upper: half === null ? null : mean + half,
    easyPct: (100 * easy) / n,
  };
}
