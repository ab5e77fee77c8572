import { ModelError, requireWhole } from '#domain/model-error.ts';
import { answeredRatings } from './answered-ratings.ts';
import { normalCriticalValue } from './intervals/normal-distribution.ts';
import type { Interval } from './intervals/wilson-interval.ts';

export interface PromoterCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface NetPromoterInputs extends PromoterCounts {
  readonly confidence?: number;
}

/** All in points from −100 to 100; `n` counts the passives too. */
export interface NetPromoterScore extends Interval {
  readonly nps: number;
  readonly se: number;
  readonly n: number;
}

/**
 * Net promoter score with its normal interval.
 *
 *     NPS = 100·(P − D)/n        se = 100·√((p + d − (p − d)²)/n)        interval NPS ± z·se, within ±100
 *
 * The score is a number of points, not a percentage. When all answers agree the standard error is 0, which says only
 * that more answers are needed.
 *
 * @param promoters  P, number of answers of 9 and 10
 * @param passives   number of answers of 7 and 8
 * @param detractors D, number of answers of 0 to 6
 * @param confidence 0.95 when left out
 * @throws ModelError `noData` without answers; `outOfRange`
 * @see reichheld-2003
 */
export function netPromoterScore(inputs: NetPromoterInputs): NetPromoterScore {
  const { promoters, passives, detractors, confidence = 0.95 } = inputs;
  requireWhole('promoters', promoters, 0);
  requireWhole('passives', passives, 0);
  requireWhole('detractors', detractors, 0);
  const n = promoters + passives + detractors;
  if (n === 0) throw new ModelError('noData', 'there are no answers', 'promoters');
  const balance = (promoters - detractors) / n;
  const variance = Math.max(0, (promoters + detractors) / n - balance * balance);
  const nps = 100 * balance;
  const se = 100 * Math.sqrt(variance / n);
  const half = normalCriticalValue(confidence) * se;
  return { nps, se, n, lower: Math.max(-100, nps - half), upper: Math.min(100, nps + half) };
}

/**
 * Counts of promoters (9–10), passives (7–8) and detractors (0–6) among answers from 0 to 10; missing answers are
 * dropped.
 *
 * @throws ModelError `noData` when nobody answered; `outOfRange`
 */
export function promoterCounts(ratings: readonly (number | null)[]): PromoterCounts {
  const answered = answeredRatings(ratings, 0, 10);
  const promoters = answered.filter((rating) => rating >= 9).length;
  const passives = answered.filter((rating) => rating >= 7).length - promoters;
  return { promoters, passives, detractors: answered.length - promoters - passives };
}
