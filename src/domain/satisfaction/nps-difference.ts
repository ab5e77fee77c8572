import { twoSidedNormalTail } from './intervals/normal-distribution.ts';
import { netPromoterScore, type PromoterCounts } from './net-promoter-score.ts';

export interface NpsDifferenceInputs {
  readonly a: PromoterCounts;
  readonly b: PromoterCounts;
}

export interface NpsDifference {
  readonly difference: number;
  readonly se: number;
  /** Difference in standard errors; null when neither sample varies. */
  readonly z: number | null;
  /** Two-sided p-value of z; null when neither sample varies. */
  readonly p: number | null;
}

/**
 * Whether two independent samples differ in their net promoter score.
 *
 *     difference = NPS_a − NPS_b        se = √(se_a² + se_b²)        z = difference / se
 *
 * @throws ModelError `noData` when a sample is empty; `outOfRange`
 */
export function npsDifference({ a, b }: NpsDifferenceInputs): NpsDifference {
  const first = netPromoterScore(a);
  const second = netPromoterScore(b);
  const difference = first.nps - second.nps;
  const se = Math.hypot(first.se, second.se);
  const z = se === 0 ? null : difference / se;
  return { difference, se, z, p: z === null ? null : twoSidedNormalTail(z) };
}
