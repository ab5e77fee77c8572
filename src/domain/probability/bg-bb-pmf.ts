import { requireWhole } from '#domain/model-error.ts';
import { logBeta } from '#domain/statistics/log-beta.ts';
import type { BgBbParameters } from './bg-bb.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Probability that a new customer takes exactly x of the first n opportunities.
 *
 *     P(X(n) = x) = C(n, x) B(α+x, β+n−x)/B(α, β) · B(γ, δ+n)/B(γ, δ)
 *                 + Σ_{i=x}^{n−1} C(i, x) B(α+x, β+i−x)/B(α, β) · B(γ+1, δ+i)/B(γ, δ)
 *
 * The first part is the customer still alive at n, the others the customer last alive at opportunity i.
 *
 * @throws ModelError `outOfRange`
 * @see fader-hardie-shang-2010
 */
export function pmf({ alpha, beta, gamma, delta }: BgBbParameters, x: number, n: number): number {
  requirePositive({ alpha, beta, gamma, delta });
  requireWhole('n', n, 0);
  requireWhole('x', x, 0, n);
  const logDropout = logBeta(gamma, delta);
  const bought = (i: number): number => logChoose(i, x) + logBeta(alpha + x, beta + i - x) - logBeta(alpha, beta);
  let total = Math.exp(bought(n) + logBeta(gamma, delta + n) - logDropout);
  for (let i = x; i < n; i++) total += Math.exp(bought(i) + logBeta(gamma + 1, delta + i) - logDropout);
  return total;
}

/** ln C(n, k) = −ln [(n+1) B(k+1, n−k+1)] */
function logChoose(n: number, k: number): number {
  return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}
