import { type PowerLawIntegral, powerLawIntegral } from '#domain/statistics/power-law-integral.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * Parameters of the Pareto/NBD model of repeat buying without a contract. While alive, a customer buys at rate
 * λ ~ Gamma(r, rate alpha); the lifetime is exponential with rate μ ~ Gamma(s, rate beta).
 */
export interface ParetoNbdParameters {
  readonly r: number;
  /** In units of time. */
  readonly alpha: number;
  readonly s: number;
  /** In units of time. */
  readonly beta: number;
}

/** The two ways in which a history can have come about, as logarithms of their shares in the likelihood. */
export interface Fates {
  /** The customer is alive at T: αʳ (α+T)^−(r+x) · βˢ (β+T)^−s. */
  readonly logAlive: number;
  /** The customer died at some u between tx and T: ∫ αʳ (α+u)^−(r+x) · s βˢ (β+u)^−(s+1) du; −∞ when tx = T. */
  readonly logDead: number;
  /** The integral behind `logDead` in v = u − tx; its first power law is that of α, its second that of β. */
  readonly death: PowerLawIntegral;
}

/**
 * Splits the likelihood of a history, up to the factor Γ(r+x)/Γ(r).
 *
 * The published form of the second share is a difference of two hypergeometric functions, which cancel for frequent
 * buyers; the integral it comes from has no difference in it.
 *
 * @see schmittlein-morrison-colombo-1987
 */
export function fates({ r, alpha, s, beta }: ParetoNbdParameters, { x, tx, T }: PurchaseHistory): Fates {
  const logSurvival = (t: number): number =>
    -r * Math.log1p(t / alpha) - x * Math.log(alpha + t) - s * Math.log1p(t / beta);
  const death = powerLawIntegral({ scale: alpha + tx, power: r + x }, { scale: beta + tx, power: s + 1 }, T - tx);
  const logDead = logSurvival(tx) + Math.log((s / (beta + tx)) * death.value);
  return { logAlive: logSurvival(T), logDead, death };
}
