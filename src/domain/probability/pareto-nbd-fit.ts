import type { ValueAndGradient } from '#domain/statistics/bfgs.ts';
import { risingFactorialRun } from '#domain/statistics/rising-factorial-run.ts';
import { softplus } from '#domain/statistics/softplus.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import { groupHistories, type HistoryGroup } from './history-groups.ts';
import { type FitOptions, type FitQuality, fitByGradient } from './maximum-likelihood.ts';
import { fates, type ParetoNbdParameters } from './pareto-nbd-fates.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import { repeatBuyingScale } from './repeat-buying-scale.ts';

export interface ParetoNbdFit extends ParetoNbdParameters, FitQuality {}

/**
 * Parameters of the Pareto/NBD model under which the histories of a customer base are most likely.
 *
 * @param customers one history per customer, all in one unit of time
 * @throws ModelError `noData` without repeat purchases; `outOfRange`; `notConverged` when no finite parameters are best
 * @see schmittlein-morrison-colombo-1987
 */
export function fitParetoNbd(customers: readonly PurchaseHistory[], options?: FitOptions): ParetoNbdFit {
  const groups = groupHistories(customers);
  const { purchaseRate, observedTime } = repeatBuyingScale(customers);
  const start = [0.5, 0.5 / purchaseRate, 0.5, observedTime];
  const likelihood = (parameters: Vector): ValueAndGradient => totalLikelihood(parametersOf(parameters), groups);
  const { parameters, ...quality } = fitByGradient(likelihood, start, customers.length, options);
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([r = 1, alpha = 1, s = 1, beta = 1]: Vector): ParetoNbdParameters {
  return { r, alpha, s, beta };
}

/** Log-likelihood of all customers and its derivatives with respect to r, α, s and β. */
function totalLikelihood(parameters: ParetoNbdParameters, groups: readonly HistoryGroup[]): ValueAndGradient {
  const riseOfR = risingFactorialRun(parameters.r);
  let [value, ofR, ofAlpha, ofS, ofBeta] = [0, 0, 0, 0, 0];
  for (const { x, histories } of groups) {
    const rise = riseOfR(x);
    for (const history of histories) {
      const own = likelihoodOf(parameters, history);
      value += history.customers * (rise.log + own.logLikelihood);
      ofR += history.customers * (rise.slope + own.ofR);
      ofAlpha += history.customers * own.ofAlpha;
      ofS += history.customers * own.ofS;
      ofBeta += history.customers * own.ofBeta;
    }
  }
  return { value, gradient: [ofR, ofAlpha, ofS, ofBeta] };
}

/** A log-likelihood and its derivatives with respect to r, α, s and β. */
interface OwnLikelihood {
  readonly logLikelihood: number;
  readonly ofR: number;
  readonly ofAlpha: number;
  readonly ofS: number;
  readonly ofBeta: number;
}

/**
 * One history without its factor Γ(r+x)/Γ(r). With D = 1 − P(alive) and E the mean over the time of death u,
 *
 *     ∂/∂r   −(1−D) ln(1 + T/α) − D E ln(1 + u/α)          ∂/∂α   r/α − (r+x) [(1−D)/(α+T) + D E 1/(α+u)]
 *     ∂/∂s   −(1−D) ln(1 + T/β) + D [1/s − E ln(1 + u/β)]   ∂/∂β   s/β − (1−D) s/(β+T) − D (s+1) E 1/(β+u)
 */
function likelihoodOf(parameters: ParetoNbdParameters, history: PurchaseHistory): OwnLikelihood {
  const { r, alpha, s, beta } = parameters;
  const { x, tx, T } = history;
  const { logAlive, logDead, death } = fates(parameters, history);
  const dead = 1 / (1 + Math.exp(logAlive - logDead));
  const alive = 1 - dead;
  const logAlphaAtDeath = Math.log1p(tx / alpha) + death.first.log;
  const logBetaAtDeath = Math.log1p(tx / beta) + death.second.log;
  return {
    logLikelihood: logAlive + softplus(logDead - logAlive),
    ofR: -alive * Math.log1p(T / alpha) - dead * logAlphaAtDeath,
    ofAlpha: r / alpha - (r + x) * (alive / (alpha + T) + dead * death.first.inverse),
    ofS: -alive * Math.log1p(T / beta) + dead * (1 / s - logBetaAtDeath),
    ofBeta: s / beta - (alive * s) / (beta + T) - dead * (s + 1) * death.second.inverse,
  };
}
