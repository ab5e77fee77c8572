import type { TimeNode } from './discounted-increments.ts';
import * as geometricDropout from './geometric-dropout.ts';
import { pmf as geometricDropoutPmf } from './geometric-dropout-pmf.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * Parameters of the BG/NBD model of repeat buying without a contract, in which a customer may drop out right after each
 * repeat purchase and never before the first one.
 *
 * @see fader-hardie-lee-2005-bgnbd
 */
export type BgNbdParameters = geometricDropout.GeometricDropoutParameters;

function withChances(history: PurchaseHistory): geometricDropout.DropoutHistory {
  return { ...history, chances: history.x };
}

/**
 * Logarithm of the likelihood of one purchase history.
 *
 *     L = Γ(r+x)/Γ(r) · B(a, b+x)/B(a, b) · αʳ · { (α+T)^−(r+x) + [x>0] a/(b+x−1) · (α+tx)^−(r+x) }
 *
 * @throws ModelError `outOfRange`
 */
export function logLikelihood(parameters: BgNbdParameters, history: PurchaseHistory): number {
  return geometricDropout.logLikelihood(parameters, withChances(history));
}

/**
 * Probability that the customer is still alive at T; 1 when nothing was bought again, for lack of a chance to drop out.
 *
 *     P(alive) = 1 / { 1 + [x>0] a/(b+x−1) · ((α+T)/(α+tx))^(r+x) }
 *
 * @throws ModelError `outOfRange`
 */
export function pAlive(parameters: BgNbdParameters, history: PurchaseHistory): number {
  return geometricDropout.pAlive(parameters, withChances(history));
}

/**
 * Expected number of repeat purchases of a new customer by time t.
 *
 *     E[X(t)] = (a+b−1)/(a−1) · [1 − (α/(α+t))ʳ ₂F₁(r, b; a+b−1; t/(α+t))]
 *
 * @throws ModelError `outOfRange`
 */
export function expected(parameters: BgNbdParameters, t: number): number {
  return conditionalExpected(parameters, { x: 0, tx: 0, T: 0 }, t);
}

/**
 * Expected number of purchases in the t units of time after T, given the history until T.
 *
 *     E[Y(t)] = P(alive) · (a+b+x−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))]
 *
 * @throws ModelError `outOfRange`
 */
export function conditionalExpected(parameters: BgNbdParameters, history: PurchaseHistory, t: number): number {
  return geometricDropout.conditionalExpected(parameters, withChances(history), t);
}

/**
 * Weighted sum of the purchases expected by several times after T, Σ weight · E[Y(t)]; with the weights of `periodEnds`
 * their present value.
 *
 * @throws ModelError `outOfRange`
 */
export function weightedExpected(
  parameters: BgNbdParameters,
  history: PurchaseHistory,
  nodes: readonly TimeNode[],
): number {
  return geometricDropout.weightedExpected(parameters, withChances(history), nodes);
}

/**
 * Probability that a new customer makes exactly x repeat purchases by time t.
 *
 *     P(X(t) = x) = B(a, b+x)/B(a, b) · P(N = x) + [x>0] B(a+1, b+x−1)/B(a, b) · P(N >= x),   N negative binomial
 *
 * @throws ModelError `outOfRange`
 */
export function pmf(parameters: BgNbdParameters, x: number, t: number): number {
  return geometricDropoutPmf(parameters, x, x, t);
}
