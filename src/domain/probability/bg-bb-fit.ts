import { requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import { type BgBbParameters, logLikelihood, type OpportunityHistory } from './bg-bb.ts';
import { type FitOptions, type FitQuality, fitBySimplex } from './maximum-likelihood.ts';

export interface BgBbFit extends BgBbParameters, FitQuality {}

/** A history and the number of customers who share it. */
export interface OpportunityCell extends OpportunityHistory {
  readonly customers: number;
}

/**
 * Parameters of the BG/BB model under which the histories of a customer base are most likely.
 *
 * @param cells the different histories with their numbers of customers
 * @throws ModelError `noData` when there are no cells; `outOfRange`; `notConverged` when no finite parameters are best
 * @see fader-hardie-shang-2010
 */
export function fitBgBb(cells: readonly OpportunityCell[], options?: FitOptions): BgBbFit {
  requireSome('cells', cells);
  for (const { customers } of cells) requireRange('customers', customers, 0);
  const total = (vector: Vector): number =>
    sum(cells.map((cell) => cell.customers * logLikelihood(parametersOf(vector), cell)));
  const { parameters, ...quality } = fitBySimplex(total, [1, 1, 1, 3], options);
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([alpha = 1, beta = 1, gamma = 1, delta = 1]: Vector): BgBbParameters {
  return { alpha, beta, gamma, delta };
}
