import { requireAbove, requireWhole } from '#domain/model-error.ts';
import { betaDistribution } from '#domain/statistics/beta-distribution.ts';
import type { GammaGammaParameters } from './gamma-gamma.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Probability that the mean spend of a customer over x purchases is below some amount.
 *
 *     P(Z̄ < z | x) = I_w(px, q),    w = xz/(v+xz)
 *
 * @param x      number of purchases, >= 1
 * @param amount z > 0, in the unit of v
 * @throws ModelError `outOfRange`
 * @see fader-hardie-2013-gg
 */
export function meanSpendBelow({ p, q, v }: GammaGammaParameters, x: number, amount: number): number {
  requirePositive({ p, q, v });
  requireWhole('x', x, 1);
  requireAbove('amount', amount, 0);
  return betaDistribution(p * x, q, (x * amount) / (v + x * amount));
}
