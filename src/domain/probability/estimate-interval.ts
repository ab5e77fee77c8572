import { deltaVariance } from '#domain/statistics/delta-method.ts';
import type { Matrix } from '#domain/statistics/linear.ts';
import { NORMAL_95 } from '#domain/statistics/normal-95.ts';
import type { Vector } from '#domain/statistics/vector.ts';

/** How sure an estimate is. */
export interface EstimateInterval {
  readonly standardError: number;
  /** Limits of the 95 % confidence interval. */
  readonly lower: number;
  readonly upper: number;
}

/** What values a quantity can have: any above 0, or those between 0 and 1. */
export type EstimateRange = 'positive' | 'share';

/** A scale without ends for such values, back from it, and the slope of the way back at a value. */
interface Scale {
  readonly to: (value: number) => number;
  readonly from: (scaled: number) => number;
  readonly slope: (value: number) => number;
}

const scales: Readonly<Record<EstimateRange, Scale>> = {
  positive: { to: Math.log, from: Math.exp, slope: (value) => value },
  share: {
    to: (value) => Math.log(value / (1 - value)),
    from: (scaled) => 1 / (1 + Math.exp(-scaled)),
    slope: (value) => value * (1 - value),
  },
};

/** Beyond this the limits lie more than a factor of 300 from the estimate: the likelihood is all but flat towards an end. */
const WIDEST_STANDARD_ERROR = 3;

/**
 * Standard error and 95 % interval of a quantity that follows from parameters above 0, by the delta method on a scale
 * without ends: the logarithm φ = ln q, or the log-odds φ = ln [q/(1−q)] of a share.
 *
 *     se(φ) = √(∇φᵀ V ∇φ)        se(q) = se(φ) · dq/dφ        limits φ⁻¹[φ(q) ± 1.96 se(φ)]
 *
 * The limits therefore never leave the range. They rest on the normal approximation of maximum likelihood, which needs many
 * observations.
 *
 * @param quantity   a function of the parameters
 * @param logs       logarithms of the estimated parameters
 * @param covariance V, of these logarithms
 * @returns undefined where the quantity is not determined by the data: an estimate on the way to 0, to 1 or to infinity
 */
export function estimateInterval(
  quantity: (parameters: Vector) => number,
  range: EstimateRange,
  logs: Vector,
  covariance: Matrix,
): EstimateInterval | undefined {
  const { to, from, slope } = scales[range];
  const scaled = (at: Vector): number => to(quantity(at.map(Math.exp)));
  const [value, centre] = [quantity(logs.map(Math.exp)), scaled(logs)];
  const error = Math.sqrt(deltaVariance(scaled, logs, covariance));
  if (!(Number.isFinite(centre) && error <= WIDEST_STANDARD_ERROR)) return undefined;
  return {
    standardError: error * slope(value),
    lower: from(centre - NORMAL_95 * error),
    upper: from(centre + NORMAL_95 * error),
  };
}
