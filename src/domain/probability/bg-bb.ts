import { ModelError, requireFinite, requireWhole } from '#domain/model-error.ts';
import { logAddExp } from '#domain/statistics/log-add-exp.ts';
import { logBeta } from '#domain/statistics/log-beta.ts';
import { requirePositive } from './require-positive.ts';
import { discountedResidualLifetime } from './sbg.ts';

/**
 * Parameters of the BG/BB model of repeat buying at discrete opportunities. While alive, a customer buys at an
 * opportunity with probability p ~ Beta(alpha, beta); before each opportunity the customer drops out with probability
 * θ ~ Beta(gamma, delta).
 */
export interface BgBbParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** Opportunities are numbered 1, 2, … after the first purchase. */
export interface OpportunityHistory {
  /** Number of opportunities taken. */
  readonly x: number;
  /** The last opportunity taken, 0 when none was. */
  readonly tx: number;
  /** Number of opportunities so far. */
  readonly n: number;
}

/**
 * Logarithm of the likelihood of one history.
 *
 *     L = B(α+x, β+n−x)/B(α, β) · B(γ, δ+n)/B(γ, δ) + Σ_{i=tx}^{n−1} B(α+x, β+i−x)/B(α, β) · B(γ+1, δ+i)/B(γ, δ)
 *
 * The first part is the customer still alive at n, the others the customer last alive at opportunity i.
 *
 * @throws ModelError `outOfRange`
 * @see fader-hardie-shang-2010
 */
export function logLikelihood(parameters: BgBbParameters, history: OpportunityHistory): number {
  requireValid(parameters, history);
  const { x, tx, n } = history;
  let total = logBuying(parameters, x, n) + logStays(parameters, n);
  for (let last = tx; last < n; last++)
    total = logAddExp(total, logBuying(parameters, x, last) + logLeaves(parameters, last));
  return requireFinite(total);
}

/**
 * Probability that the customer is alive at the next opportunity, n + 1.
 *
 *     P(alive) = B(α+x, β+n−x)/B(α, β) · B(γ, δ+n+1)/B(γ, δ) / L
 *
 * @throws ModelError `outOfRange`
 */
export function pAlive(parameters: BgBbParameters, history: OpportunityHistory): number {
  return aliveAtLast(parameters, history) * Math.exp(logStays(whileAlive(parameters, history), 1));
}

/**
 * Expected number of purchases of a new customer at the first n opportunities.
 *
 *     E[X(n)] = α/(α+β) · Σ_{i=1}^{n} B(γ, δ+i)/B(γ, δ)
 *
 * @throws ModelError `outOfRange`
 */
export function expected({ alpha, beta, gamma, delta }: BgBbParameters, n: number): number {
  requirePositive({ alpha, beta, gamma, delta });
  requireWhole('n', n, 0);
  let stays = 1;
  let opportunities = 0;
  for (let i = 0; i < n; i++) {
    stays *= (delta + i) / (gamma + delta + i);
    opportunities += stays;
  }
  return (alpha / (alpha + beta)) * opportunities;
}

/**
 * Expected number of purchases at the next `nStar` opportunities, given the history.
 *
 *     E[X(n, n+n*)] = P(alive at n) · (α+x)/(α+β+n) · Σ_{i=1}^{n*} B(γ, δ+n+i)/B(γ, δ+n)
 *
 * @throws ModelError `outOfRange`
 */
export function conditionalExpected(parameters: BgBbParameters, history: OpportunityHistory, nStar: number): number {
  requireWhole('nStar', nStar, 0);
  return aliveAtLast(parameters, history) * expected(whileAlive(parameters, history), nStar);
}

/**
 * Discounted expected number of purchases at all later opportunities (DERT), the next one discounted once.
 *
 *     DERT = P(alive at n) · (α+x)/(α+β+n) · Σ_{i>=1} B(γ, δ+n+i)/B(γ, δ+n) / (1+d)ⁱ
 *
 * @param discount rate d per opportunity, >= 0
 * @throws ModelError `outOfRange`; `diverges` when d = 0 and γ <= 1
 */
export function discountedExpected(parameters: BgBbParameters, history: OpportunityHistory, discount: number): number {
  const alive = aliveAtLast(parameters, history);
  const { alpha, beta, gamma, delta } = whileAlive(parameters, history);
  const opportunities = discountedResidualLifetime({ alpha: gamma, beta: delta }, 1, discount) / (1 + discount);
  return requireFinite(alive * (alpha / (alpha + beta)) * opportunities);
}

/** Probability that the customer was alive at the last opportunity, n; rounding must not lift it above 1. */
function aliveAtLast(parameters: BgBbParameters, history: OpportunityHistory): number {
  const { x, n } = history;
  const likelihood = logLikelihood(parameters, history);
  return Math.min(1, Math.exp(logBuying(parameters, x, n) + logStays(parameters, n) - likelihood));
}

/** ln [B(α+x, β+i−x)/B(α, β)]: x purchases, in a given order, at the first i opportunities. */
function logBuying({ alpha, beta }: BgBbParameters, x: number, i: number): number {
  return logBeta(alpha + x, beta + i - x) - logBeta(alpha, beta);
}

/** ln [B(γ, δ+i)/B(γ, δ)]: alive at opportunity i. */
function logStays({ gamma, delta }: BgBbParameters, i: number): number {
  return logBeta(gamma, delta + i) - logBeta(gamma, delta);
}

/** ln [B(γ+1, δ+i)/B(γ, δ)]: alive at opportunity i, gone at the next. */
function logLeaves({ gamma, delta }: BgBbParameters, i: number): number {
  return logBeta(gamma + 1, delta + i) - logBeta(gamma, delta);
}

/** The parameters that describe the customer after the history, provided that the customer is alive. */
function whileAlive({ alpha, beta, gamma, delta }: BgBbParameters, { x, n }: OpportunityHistory): BgBbParameters {
  return { alpha: alpha + x, beta: beta + n - x, gamma, delta: delta + n };
}

function requireValid({ alpha, beta, gamma, delta }: BgBbParameters, { x, tx, n }: OpportunityHistory): void {
  requirePositive({ alpha, beta, gamma, delta });
  requireWhole('n', n, 0);
  requireWhole('tx', tx, 0, n);
  requireWhole('x', x, 0, tx);
  if (x === 0 && tx > 0) throw new ModelError('outOfRange', `tx is ${tx} although nothing was bought`, 'tx');
}
