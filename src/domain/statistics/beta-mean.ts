import { requireAbove } from '#domain/model-error.ts';
import type { LineWeight } from './line-weight.ts';
import { meanOnLine } from './mean-on-line.ts';
import { softplus } from './softplus.ts';

/**
 * Mean of f(p) for a probability p that is beta distributed, E[f(p)], p ~ Beta(a, b).
 *
 * Integrated over the log odds of p, so that parameters near zero and very large ones need no special case.
 *
 * @param f smooth and bounded on 0 <= p <= 1
 * @throws ModelError `outOfRange` when a <= 0 or b <= 0; `notConverged`
 */
export function betaMean(a: number, b: number, f: (p: number) => number): number {
  return meanOnLine(betaOnLogOdds(a, b), (logOdds) => f(probabilityOf(logOdds)));
}

/**
 * The density of the log odds ln(p/(1 − p)) when p ~ Beta(a, b).
 *
 * @throws ModelError `outOfRange` when a <= 0 or b <= 0
 */
export function betaOnLogOdds(a: number, b: number): LineWeight {
  requireAbove('a', a, 0);
  requireAbove('b', b, 0);
  const logWeight = (logOdds: number): number => -a * softplus(-logOdds) - b * softplus(logOdds);
  return { logWeight, peak: Math.log(a / b), width: Math.sqrt(1 / a + 1 / b) };
}

/** p = 1/(1 + e^−log odds), also where p is near zero. */
export const probabilityOf = (logOdds: number): number => Math.exp(-softplus(-logOdds));
