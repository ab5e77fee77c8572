import type { Vector } from '#domain/statistics/vector.ts';
import { type BdwParameters, logLikelihood } from './bdw.ts';
import { requireRenewals } from './contract-likelihood.ts';
import { type FitOptions, type FitQuality, fitBySimplex } from './maximum-likelihood.ts';

export interface BdwFit extends BdwParameters, FitQuality {}

/**
 * Parameters of the beta-discrete-Weibull model under which the shrinking of a cohort is most likely.
 *
 * @param active customers at the start and after each renewal; three renewals at least
 * @throws ModelError `noData` for a cohort observed over fewer than three renewals; `outOfRange` when the counts rise;
 *   `notConverged` when no finite parameters are best
 * @see fader-et-al-2018
 */
export function fitBdw(active: readonly number[], options?: FitOptions): BdwFit {
  requireRenewals(active, 3);
  const { parameters, ...quality } = fitBySimplex(
    (vector) => logLikelihood(parametersOf(vector), active),
    [1, 2, 1],
    options,
  );
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([gamma = 1, delta = 1, c = 1]: Vector): BdwParameters {
  return { gamma, delta, c };
}
