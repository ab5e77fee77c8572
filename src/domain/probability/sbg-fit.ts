import type { Vector } from '#domain/statistics/vector.ts';
import { requireRenewals } from './contract-likelihood.ts';
import { type FitOptions, type FitQuality, fitBySimplex } from './maximum-likelihood.ts';
import { logLikelihood, type SbgParameters } from './sbg.ts';

export interface SbgFit extends SbgParameters, FitQuality {}

/**
 * Parameters of the shifted-beta-geometric model under which the shrinking of a cohort is most likely.
 *
 * @param active customers at the start and after each renewal; two renewals at least
 * @throws ModelError `noData` for a cohort observed over fewer than two renewals; `outOfRange` when the counts rise;
 *   `notConverged` when no finite parameters are best, as for a retention that does not rise
 * @see fader-hardie-2007
 */
export function fitSbg(active: readonly number[], options?: FitOptions): SbgFit {
  requireRenewals(active, 2);
  const { parameters, ...quality } = fitBySimplex(
    (vector) => logLikelihood(parametersOf(vector), active),
    [1, 2],
    options,
  );
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([alpha = 1, beta = 1]: Vector): SbgParameters {
  return { alpha, beta };
}
