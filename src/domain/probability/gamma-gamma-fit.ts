import { requireRange, requireSome, requireWhole } from '#domain/model-error.ts';
import { logBeta } from '#domain/statistics/log-beta.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import type { GammaGammaParameters, SpendHistory } from './gamma-gamma.ts';
import { type FitOptions, type FitQuality, fitBySimplex } from './maximum-likelihood.ts';

export interface GammaGammaFit extends GammaGammaParameters, FitQuality {}

/**
 * Parameters of the gamma-gamma model under which the spend of a customer base is most likely. Customers without repeat
 * purchases, or with spend that is not above 0, say nothing and are left out.
 *
 * @throws ModelError `noData` when nobody is left; `notConverged`
 * @see fader-hardie-2013-gg
 */
export function fitGammaGamma(customers: readonly SpendHistory[], options?: FitOptions): GammaGammaFit {
  for (const { x, zbar } of customers) {
    requireWhole('x', x, 0);
    requireRange('zbar', zbar);
  }
  const buyers = customers.filter(({ x, zbar }) => x > 0 && zbar > 0);
  requireSome('customers', buyers);
  const meanSpend = sum(buyers.map(({ zbar }) => zbar)) / buyers.length;
  const byFrequency = [...Map.groupBy(buyers, ({ x }) => x)];
  const total = (vector: Vector): number => totalLogLikelihood(parametersOf(vector), byFrequency);
  const { parameters, ...quality } = fitBySimplex(total, [3, 3, meanSpend], options);
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([p = 1, q = 1, v = 1]: Vector): GammaGammaParameters {
  return { p, q, v };
}

/** The sum over customers; what depends on the frequency alone is computed once for each. */
function totalLogLikelihood(
  { p, q, v }: GammaGammaParameters,
  byFrequency: readonly (readonly [x: number, customers: readonly SpendHistory[]])[],
): number {
  let total = 0;
  for (const [x, customers] of byFrequency) {
    total -= customers.length * logBeta(p * x, q);
    for (const { zbar } of customers)
      total -= Math.log(zbar) + q * Math.log1p((x * zbar) / v) + p * x * Math.log1p(v / (x * zbar));
  }
  return total;
}
