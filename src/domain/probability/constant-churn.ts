import { ModelError, requireRange, requireSameLength, requireSome, requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { KaplanMeierInputs } from './kaplan-meier.ts';
import type { FitQuality } from './maximum-likelihood.ts';

export interface ConstantChurn extends FitQuality {
  /** Events per unit of time among those under observation. */
  readonly rate: number;
}

/**
 * Maximum-likelihood rate of an event that is equally likely at any time (exponential lifetimes), from observations of
 * which some ended before it.
 *
 *     λ = d / Σ tᵢ        ln L = d ln λ − λ Σ tᵢ        S(t) = e^(−λt)        Var ln λ = 1/d
 *
 * d events in the whole time under observation.
 *
 * @throws ModelError `noData` without observations, events or time; `outOfRange`
 */
export function constantChurn({ times, events }: KaplanMeierInputs): ConstantChurn {
  requireSome('times', times);
  requireSameLength('events', events, times);
  for (const time of times) requireRange('times', time, 0);
  for (const event of events) requireWhole('events', event, 0, 1);
  const [observed, happened] = [sum(times), sum(events)];
  if (observed === 0 || happened === 0)
    throw new ModelError('noData', 'there is no event to learn from', happened === 0 ? 'events' : 'times');
  const rate = happened / observed;
  return { rate, logLikelihood: happened * Math.log(rate) - happened, logCovariance: [[1 / happened]] };
}
