import * as geometricDropout from './geometric-dropout.ts';
import { pmf as geometricDropoutPmf } from './geometric-dropout-pmf.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * Parameters of the modified BG/NBD model of repeat buying without a contract, in which a customer may drop out right
 * after each purchase, the first one included.
 *
 * @see batislam-denizel-filiztekin-2007
 */
export type MbgNbdParameters = geometricDropout.GeometricDropoutParameters;

function withChances(history: PurchaseHistory): geometricDropout.DropoutHistory {
  return { ...history, chances: history.x + 1 };
}

/**
 * Logarithm of the likelihood of one purchase history.
 *
 *     L = Γ(r+x)/Γ(r) · B(a, b+x+1)/B(a, b) · αʳ · { (α+T)^−(r+x) + a/(b+x) · (α+tx)^−(r+x) }
 *
 * @throws ModelError `outOfRange`
 */
export function logLikelihood(parameters: MbgNbdParameters, history: PurchaseHistory): number {
  return geometricDropout.logLikelihood(parameters, withChances(history));
}

/**
 * Probability that the customer is still alive at T; unlike in the BG/NBD model below 1 when nothing was bought again.
 *
 *     P(alive) = 1 / { 1 + a/(b+x) · ((α+T)/(α+tx))^(r+x) }
 *
 * @throws ModelError `outOfRange`
 */
export function pAlive(parameters: MbgNbdParameters, history: PurchaseHistory): number {
  return geometricDropout.pAlive(parameters, withChances(history));
}

/**
 * Expected number of repeat purchases of a new customer by time t.
 *
 *     E[X(t)] = b/(a−1) · [1 − (α/(α+t))ʳ ₂F₁(r, b+1; a+b; t/(α+t))]
 *
 * @throws ModelError `outOfRange`
 */
export function expected(parameters: MbgNbdParameters, t: number): number {
  return conditionalExpected(parameters, { x: 0, tx: 0, T: 0 }, t);
}

/**
 * Expected number of purchases in the t units of time after T, given the history until T.
 *
 *     E[Y(t)] = P(alive) · (a+b+x)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) ₂F₁(r+x, b+x+1; a+b+x; t/(α+T+t))]
 *
 * @throws ModelError `outOfRange`
 */
export function conditionalExpected(parameters: MbgNbdParameters, history: PurchaseHistory, t: number): number {
  return geometricDropout.conditionalExpected(parameters, withChances(history), t);
}

/**
 * Probability that a new customer makes exactly x repeat purchases by time t.
 *
 *     P(X(t) = x) = B(a, b+x+1)/B(a, b) · P(N = x) + B(a+1, b+x)/B(a, b) · P(N >= x),   N negative binomial
 *
 * @throws ModelError `outOfRange`
 */
export function pmf(parameters: MbgNbdParameters, x: number, t: number): number {
  return geometricDropoutPmf(parameters, x, x + 1, t);
}
