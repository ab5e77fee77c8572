import { ModelError } from '#domain/model-error.ts';
import { bfgs, type ValueAndGradient } from '#domain/statistics/bfgs.ts';
import { hessianFromGradient, hessianFromValues } from '#domain/statistics/hessian.ts';
import type { Matrix } from '#domain/statistics/linear.ts';
import { nelderMead } from '#domain/statistics/nelder-mead.ts';
import type { OptimiserOptions, Optimum } from '#domain/statistics/optimum.ts';
import { positiveDefiniteInverse } from '#domain/statistics/positive-definite-inverse.ts';
import { largest, type Vector, zip } from '#domain/statistics/vector.ts';

export interface FitOptions {
  /** Called after each step of the search, for progress; `false` stops the fit, which then throws `notConverged`. */
  readonly onIteration?: (progress: { readonly iteration: number; readonly logLikelihood: number }) => boolean;
}

/** What every fit tells beside its parameters. */
export interface FitQuality {
  readonly logLikelihood: number;
  /**
   * Covariance of the logarithms of the parameters, in the order in which the fit names these: the inverse of the observed
   * information −∂² ln L at the estimates. Undefined where the log-likelihood does not bend down in every direction, so
   * that the data do not tell the parameters apart.
   */
  readonly logCovariance: Matrix | undefined;
}

export interface MaximumLikelihood extends FitQuality {
  readonly parameters: Vector;
}

/** The search goes no further from its start than a factor of e¹²; a parameter beyond e¹¹ is running away. */
const SEARCHED_LOG_RANGE = 12;
const PLAUSIBLE_LOG_RANGE = 11;

/**
 * Positive parameters at which a likelihood is highest, by a quasi-Newton search over their logarithms.
 *
 * @param logLikelihood its value and its derivatives with respect to the parameters
 * @param start         plausible parameters, > 0
 * @param size          number of observations; the search works with the mean log-likelihood of one of them
 * @throws ModelError `notConverged` when the search is stopped or finds no maximum
 */
export function fitByGradient(
  logLikelihood: (parameters: Vector) => ValueAndGradient,
  start: Vector,
  size: number,
  options: FitOptions = {},
): MaximumLikelihood {
  const origin = start.map(Math.log);
  const loss = (logs: Vector): ValueAndGradient => {
    if (isBeyond(SEARCHED_LOG_RANGE, logs, origin)) return { value: Infinity, gradient: logs };
    const parameters = logs.map(Math.exp);
    const { value, gradient } = logLikelihood(parameters);
    return {
      value: -value / size,
      gradient: zip(gradient, parameters, (slope, parameter) => (-slope * parameter) / size),
    };
  };
  const optimum = bfgs(loss, origin, optimiserOptions(size, options));
  return maximumFrom(optimum, origin, size, () => hessianFromGradient((logs) => loss(logs).gradient, optimum.at));
}

/**
 * Positive parameters at which a likelihood is highest, by a simplex search over their logarithms, which is started
 * anew from its own result so that a collapsed simplex cannot pass for a maximum.
 *
 * @param logLikelihood a function of the parameters
 * @param start         plausible parameters, > 0
 * @throws ModelError `notConverged` when the search is stopped or finds no maximum
 */
export function fitBySimplex(
  logLikelihood: (parameters: Vector) => number,
  start: Vector,
  options: FitOptions = {},
): MaximumLikelihood {
  const origin = start.map(Math.log);
  logLikelihood(start); // speaks up about unusable data before the search treats errors as the edge of its domain
  const loss = (logs: Vector): number =>
    isBeyond(SEARCHED_LOG_RANGE, logs, origin) ? Infinity : lossOrInfinity(() => -logLikelihood(logs.map(Math.exp)));
  const first = nelderMead(loss, origin, optimiserOptions(1, options));
  const second = first.status === 'converged' ? nelderMead(loss, first.at, optimiserOptions(1, options)) : first;
  return maximumFrom(second, origin, 1, () => hessianFromValues(loss, second.at));
}

/** Parameters so extreme that the likelihood cannot be represented lie outside the domain of the search. */
function lossOrInfinity(loss: () => number): number {
  try {
    return loss();
  } catch (error) {
    if (error instanceof ModelError && error.code === 'outOfRange') return Infinity;
    throw error;
  }
}

function optimiserOptions(size: number, { onIteration }: FitOptions): OptimiserOptions {
  if (onIteration === undefined) return {};
  return { onIteration: ({ iteration, value }) => onIteration({ iteration, logLikelihood: -value * size }) };
}

function maximumFrom(
  { at, value, status }: Optimum,
  origin: Vector,
  size: number,
  curvature: () => Matrix,
): MaximumLikelihood {
  if (status === 'stopped') throw new ModelError('notConverged', 'the fit was stopped');
  if (status === 'exhausted' || isBeyond(PLAUSIBLE_LOG_RANGE, at, origin))
    throw new ModelError('notConverged', 'the likelihood of these data has no maximum for finite positive parameters');
  const ofOne = positiveDefiniteInverse(curvature());
  const logCovariance = ofOne?.map((row) => row.map((entry) => entry / size));
  return { parameters: at.map(Math.exp), logLikelihood: -value * size, logCovariance };
}

function isBeyond(range: number, logs: Vector, origin: Vector): boolean {
  return largest(zip(logs, origin, (log, start) => log - start)) > range;
}
