import { requireWhole } from '#domain/model-error.ts';
import { logBeta } from '#domain/statistics/log-beta.ts';
import { contractLogLikelihood } from './contract-likelihood.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Parameters of the beta-discrete-Weibull model of retention under contract. A customer survives t renewals with
 * probability (1−θ)^(t^c), θ ~ Beta(gamma, delta); with c > 1 the single customer grows more likely to leave with time,
 * with c < 1 less. With c = 1 it is the shifted-beta-geometric model.
 */
export interface BdwParameters {
  readonly gamma: number;
  readonly delta: number;
  readonly c: number;
}

/**
 * Share of a cohort that is still there after t renewals.
 *
 *     S(t) = B(γ, δ + tᶜ) / B(γ, δ)
 *
 * @throws ModelError `outOfRange`
 * @see fader-et-al-2018
 */
export function survival({ gamma, delta, c }: BdwParameters, t: number): number {
  requirePositive({ gamma, delta, c });
  requireWhole('t', t, 0);
  return Math.exp(logSurvival({ gamma, delta, c }, t));
}

/**
 * Logarithm of the likelihood of a cohort.
 *
 *     ln L = Σ_t lost(t) · ln [S(t−1) − S(t)] + active(n) · ln S(n)
 *
 * @param active customers at the start and after each renewal, never more than before
 * @throws ModelError `noData` when nobody was there or nothing was observed; `outOfRange`
 */
export function logLikelihood({ gamma, delta, c }: BdwParameters, active: readonly number[]): number {
  requirePositive({ gamma, delta, c });
  return contractLogLikelihood(active, (t) => logSurvival({ gamma, delta, c }, t));
}

function logSurvival({ gamma, delta, c }: BdwParameters, t: number): number {
  return logBeta(gamma, delta + t ** c) - logBeta(gamma, delta);
}
