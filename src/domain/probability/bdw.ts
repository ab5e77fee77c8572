import { requireAbove, requireFinite, requireWhole } from '#domain/model-error.ts';
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
 * Share of those still there after t − 1 renewals who renew at the t-th, r(t) = S(t)/S(t−1).
 *
 * @throws ModelError `outOfRange`
 * @see fader-et-al-2018
 */
export function retention({ gamma, delta, c }: BdwParameters, t: number): number {
  requirePositive({ gamma, delta, c });
  requireWhole('t', t, 1);
  return Math.exp(logSurvival({ gamma, delta, c }, t) - logSurvival({ gamma, delta, c }, t - 1));
}

/**
 * Discounted expected lifetime of a new customer in periods, the first one certain and not discounted.
 *
 *     DEL = Σ_{t>=0} S(t)/(1+d)ᵗ
 *
 * @param discount rate d per period, > 0
 * @throws ModelError `outOfRange`
 */
export function discountedLifetime(parameters: BdwParameters, discount: number): number {
  return 1 + discountedResidualLifetime(parameters, 1, discount) / (1 + discount);
}

/** Terms of a discounted sum are added until what remains is this small beside it. */
const NEGLIGIBLE = 1e-12;

/**
 * Discounted expected residual lifetime of a customer just before the n-th renewal, in periods; the period that this
 * renewal would buy is not discounted.
 *
 *     DERL = Σ_{t>=n} S(t)/S(n−1) / (1+d)^(t−n)
 *
 * The survival falls, so that what follows a term is at most that term times 1/d.
 *
 * @param n        the renewal about to happen, >= 1
 * @param discount rate d per period, > 0
 * @throws ModelError `outOfRange`
 */
export function discountedResidualLifetime({ gamma, delta, c }: BdwParameters, n: number, discount: number): number {
  requirePositive({ gamma, delta, c });
  requireWhole('n', n, 1);
  requireAbove('discount', discount, 0);
  const logBefore = logSurvival({ gamma, delta, c }, n - 1);
  const logFactor = Math.log1p(discount);
  let [periods, term] = [0, Infinity];
  for (let t = n; term > discount * NEGLIGIBLE * periods; t++) {
    term = requireFinite(Math.exp(logSurvival({ gamma, delta, c }, t) - logBefore - (t - n) * logFactor));
    periods += term;
  }
  return periods;
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
