import { requireFinite, requireRange } from '#domain/model-error.ts';
import { betaMean } from '#domain/statistics/beta-mean.ts';
import { logAddExp } from '#domain/statistics/log-add-exp.ts';
import { logRisingFactorial } from '#domain/statistics/log-rising-factorial.ts';
import type { TimeNode } from './discounted-increments.ts';
import { type PurchaseHistory, requirePurchaseHistory } from './purchase-history.ts';
import { requirePositive } from './require-positive.ts';

/** Below this a number has lost digits; the expected purchases have reached their limit for p = 0 long before. */
const SMALLEST_NORMAL = 2 ** -1022;

/**
 * Parameters of the BG/NBD model and of its modified form. While alive, a customer buys at rate λ ~ Gamma(r, rate
 * alpha), and drops out at each chance to do so with probability p ~ Beta(a, b).
 */
export interface GeometricDropoutParameters {
  readonly r: number;
  /** In units of time. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** A history and the number of chances to drop out that it held; this number is all in which the two models differ. */
export interface DropoutHistory extends PurchaseHistory {
  readonly chances: number;
}

/**
 * Logarithm of the likelihood of one history with k chances to drop out.
 *
 *     L = Γ(r+x)/Γ(r) · B(a, b+k)/B(a, b) · αʳ · { (α+T)^−(r+x) + [k>0] a/(b+k−1) · (α+tx)^−(r+x) }
 */
export function logLikelihood(parameters: GeometricDropoutParameters, history: DropoutHistory): number {
  requireValid(parameters, history);
  const { r, alpha, a, b } = parameters;
  const { x, tx, T, chances } = history;
  const logSurvival = (t: number): number => -r * Math.log1p(t / alpha) - x * Math.log(alpha + t);
  const logDropoutOdds = chances === 0 ? -Infinity : Math.log(a / (b + chances - 1));
  const common = logRisingFactorial(r, x) + logRisingFactorial(b, chances) - logRisingFactorial(a + b, chances);
  return requireFinite(common + logAddExp(logSurvival(T), logDropoutOdds + logSurvival(tx)));
}

/**
 * Probability that the customer is still alive at T.
 *
 *     P(alive) = 1 / { 1 + [k>0] a/(b+k−1) · ((α+T)/(α+tx))^(r+x) }
 */
export function pAlive(parameters: GeometricDropoutParameters, history: DropoutHistory): number {
  requireValid(parameters, history);
  const { r, alpha, a, b } = parameters;
  const { x, tx, T, chances } = history;
  if (chances === 0) return 1;
  const logOdds = Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
  return requireFinite(1 / (1 + Math.exp(logOdds)));
}

/**
 * Expected number of purchases in the t units of time after T.
 *
 *     E[Y(t)] = P(alive) · E[ (1 − (1 + p·t/(α+T))^−(r+x)) / p ],    p ~ Beta(a, b+k)
 *
 * The mean over p equals (a+b+k−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) ₂F₁(r+x, b+k; a+b+k−1; t/(α+T+t))]
 * but has no pole at a = 1.
 */
export function conditionalExpected(
  parameters: GeometricDropoutParameters,
  history: DropoutHistory,
  t: number,
): number {
  requireRange('t', t, 0);
  return weightedExpected(parameters, history, [{ t, weight: 1 }]);
}

/**
 * Weighted sum of the purchases expected by several times after T, Σ weight · E[Y(t)]. All times share one mean over p.
 *
 * @param nodes times t >= 0, such as `periodEnds`
 */
export function weightedExpected(
  parameters: GeometricDropoutParameters,
  history: DropoutHistory,
  nodes: readonly TimeNode[],
): number {
  const alive = pAlive(parameters, history);
  const scale = parameters.alpha + history.T;
  const given = purchasesGiven(parameters.r + history.x);
  const sumGiven = (p: number): number => {
    let total = 0;
    for (const { t, weight } of nodes) total += weight * given(p, t / scale);
    return total;
  };
  return requireFinite(alive * betaMean(parameters.a, parameters.b + history.chances, sumGiven));
}

/**
 * Expected purchases of a customer alive at T who drops out with probability p at each chance.
 *
 *     (1 − (1 + p·τ)^−s) / p,    s·τ at p = 0
 *
 * @param s shape of the purchase rate, r + x
 * @returns a function of p and of the time τ = t/(α+T)
 */
export const purchasesGiven =
  (s: number) =>
  (p: number, time: number): number =>
    p * time < SMALLEST_NORMAL ? s * time : -Math.expm1(-s * Math.log1p(p * time)) / p;

function requireValid({ r, alpha, a, b }: GeometricDropoutParameters, history: DropoutHistory): void {
  requirePositive({ r, alpha, a, b });
  requirePurchaseHistory(history);
}
