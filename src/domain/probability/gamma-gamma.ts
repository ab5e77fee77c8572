import { ModelError, requireAbove, requireFinite, requireWhole } from '#domain/model-error.ts';
import { logBeta } from '#domain/statistics/log-beta.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Parameters of the gamma-gamma model of spend. A customer's single purchases are Gamma(p, rate ν); ν differs between
 * customers as Gamma(q, rate v). Spend must not depend on the frequency of purchase.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  /** In units of money. */
  readonly v: number;
}

/** The repeat purchases of a customer. */
export interface SpendHistory {
  /** Number of purchases. */
  readonly x: number;
  /** Mean spend per purchase; not used when x = 0. */
  readonly zbar: number;
}

/**
 * Logarithm of the likelihood of a customer's mean spend over x >= 1 purchases.
 *
 *     L = 1/(z̄ B(px, q)) · (v/(v+xz̄))^q · (xz̄/(v+xz̄))^(px)
 *
 * @throws ModelError `outOfRange`, also for spend that is not above 0
 * @see fader-hardie-2013-gg
 */
export function logLikelihood({ p, q, v }: GammaGammaParameters, { x, zbar }: SpendHistory): number {
  requirePositive({ p, q, v });
  requireWhole('x', x, 1);
  requireAbove('zbar', zbar, 0);
  const total = x * zbar;
  return requireFinite(-logBeta(p * x, q) - Math.log(zbar) - q * Math.log1p(total / v) - p * x * Math.log1p(v / total));
}

/**
 * Expected spend per purchase of a customer with x purchases; without any, that of the whole customer base.
 *
 *     E[M | x, z̄] = p (v + xz̄) / (px + q − 1)
 *
 * It is a mean of z̄ and the population mean, in which z̄ gains weight with every purchase.
 *
 * @returns money per purchase, in the unit of v
 * @throws ModelError `meanUndefined` when px + q <= 1; `outOfRange`
 * @see fader-hardie-2013-gg
 */
export function conditionalMean({ p, q, v }: GammaGammaParameters, { x, zbar }: SpendHistory): number {
  requirePositive({ p, q, v });
  requireWhole('x', x, 0);
  if (x > 0) requireAbove('zbar', zbar, 0);
  const spread = p * x + q - 1;
  if (spread <= 0)
    throw new ModelError('meanUndefined', `the mean spend is infinite when q is ${q}; q must be above 1`, 'q');
  return requireFinite((p * (x > 0 ? v + x * zbar : v)) / spread);
}

/**
 * Expected spend per purchase over the whole customer base.
 *
 *     E[M] = p v / (q − 1)
 *
 * @throws ModelError `meanUndefined` when q <= 1; `outOfRange`
 */
export function populationMean(parameters: GammaGammaParameters): number {
  return conditionalMean(parameters, { x: 0, zbar: 0 });
}
