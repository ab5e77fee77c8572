import { requireAbove } from '#domain/model-error.ts';
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
  requireAbove('a', a, 0);
  requireAbove('b', b, 0);
  const logWeight = (logOdds: number): number => -a * softplus(-logOdds) - b * softplus(logOdds);
  const distribution = { logWeight, peak: Math.log(a / b), width: Math.sqrt(1 / a + 1 / b) };
  return meanOnLine(distribution, (logOdds) => f(Math.exp(-softplus(-logOdds))));
}
