import { requireRange, requireSome } from '#domain/model-error.ts';
import { greatest } from '#domain/statistics/extremes.ts';
import { sum } from '#domain/statistics/sum.ts';

/**
 * Share of choices each offer gets under the multinomial logit.
 *
 *     share_k = exp(u_k) / Σ exp(u)
 *
 * The largest utility is taken off first, which changes no share and keeps exp from overflowing.
 *
 * @param utilities one per offer
 * @throws ModelError `noData` without offers; `outOfRange`
 */
export function logitShares(utilities: readonly number[]): number[] {
  requireSome('utilities', utilities);
  for (const utility of utilities) requireRange('utilities', utility);
  const largest = greatest(utilities);
  const odds = utilities.map((utility) => Math.exp(utility - largest));
  const total = sum(odds);
  return odds.map((odd) => odd / total);
}
