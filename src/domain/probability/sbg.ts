import { ModelError, requireRange, requireWhole } from '#domain/model-error.ts';
import { hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { logRisingFactorial } from '#domain/statistics/log-rising-factorial.ts';
import { contractLogLikelihood } from './contract-likelihood.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Parameters of the shifted-beta-geometric model of retention under contract. At each renewal a customer leaves with
 * probability θ, always the same for that customer; θ ~ Beta(alpha, beta) over the customers.
 */
export interface SbgParameters {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Share of a cohort that is still there after t renewals.
 *
 *     S(t) = B(α, β+t) / B(α, β)
 *
 * @throws ModelError `outOfRange`
 * @see fader-hardie-2007
 */
export function survival({ alpha, beta }: SbgParameters, t: number): number {
  requirePositive({ alpha, beta });
  requireWhole('t', t, 0);
  return Math.exp(logSurvival({ alpha, beta }, t));
}

/**
 * Share of those still there after t − 1 renewals who renew at the t-th.
 *
 *     r(t) = S(t)/S(t−1) = (β+t−1) / (α+β+t−1)
 *
 * It rises with t although no customer changes: those likely to leave have left.
 *
 * @throws ModelError `outOfRange`
 */
export function retention({ alpha, beta }: SbgParameters, t: number): number {
  requirePositive({ alpha, beta });
  requireWhole('t', t, 1);
  return (beta + t - 1) / (alpha + beta + t - 1);
}

/**
 * Logarithm of the likelihood of a cohort.
 *
 *     ln L = Σ_t lost(t) · ln [S(t−1) − S(t)] + active(n) · ln S(n)
 *
 * @param active customers at the start and after each renewal, never more than before
 * @throws ModelError `noData` when nobody was there or nothing was observed; `outOfRange`
 */
export function logLikelihood({ alpha, beta }: SbgParameters, active: readonly number[]): number {
  requirePositive({ alpha, beta });
  return contractLogLikelihood(active, (t) => logSurvival({ alpha, beta }, t));
}

/**
 * Discounted expected lifetime (DEL) of a new customer in periods, the first one certain and not discounted.
 *
 *     DEL = Σ_{t>=0} S(t)/(1+d)ᵗ = ₂F₁(1, β; α+β; 1/(1+d))
 *
 * @param discount rate d per period, >= 0
 * @throws ModelError `diverges` when d = 0 and α <= 1; `outOfRange`
 * @see fader-hardie-2010
 */
export function discountedLifetime({ alpha, beta }: SbgParameters, discount: number): number {
  requirePositive({ alpha, beta });
  requireRange('discount', discount, 0);
  if (discount > 0) return hyp2f1({ a: 1, b: beta, c: alpha + beta, z: 1 / (1 + discount) });
  if (alpha > 1) return 1 + beta / (alpha - 1);
  throw new ModelError(
    'diverges',
    'without discounting the expected lifetime is infinite unless alpha > 1',
    'discount',
  );
}

/**
 * Discounted expected residual lifetime (DERL) of a customer just before the n-th renewal, in periods; the period that
 * this renewal would buy is not discounted.
 *
 *     DERL = Σ_{t>=n} S(t)/S(n−1) / (1+d)^(t−n) = (β+n−1)/(α+β+n−1) · ₂F₁(1, β+n; α+β+n; 1/(1+d))
 *
 * @param n        the renewal about to happen, >= 1
 * @param discount rate d per period, >= 0
 * @throws ModelError `diverges` when d = 0 and α <= 1; `outOfRange`
 * @see fader-hardie-2010
 */
export function discountedResidualLifetime({ alpha, beta }: SbgParameters, n: number, discount: number): number {
  return retention({ alpha, beta }, n) * discountedLifetime({ alpha, beta: beta + n }, discount);
}

function logSurvival({ alpha, beta }: SbgParameters, t: number): number {
  return logRisingFactorial(beta, t) - logRisingFactorial(alpha + beta, t);
}
