import { requireAbove, requireRange, requireWhole } from '#domain/model-error.ts';
import { logGamma } from './log-gamma.ts';
import { logRisingFactorial } from './log-rising-factorial.ts';

const NEGLIGIBLE = 1e-17;

/** Smaller numbers round so coarsely that a falling sequence of them may stand still. */
const SMALLEST_NORMAL = 2 ** -1022;

/** Above this ratio of one term to the next the upper tail takes too many terms. */
const SLOW_SHARE = 0.999;

/** Number of events by time t when the rate varies as Gamma(r, rate alpha); its mean is r·t/alpha. */
export interface NegativeBinomial {
  readonly r: number;
  /** In units of time. */
  readonly alpha: number;
  readonly t: number;
}

/**
 * Probability of exactly x events, Γ(r+x)/(Γ(r) x!) · (α/(α+t))ʳ · (t/(α+t))ˣ.
 *
 * @throws ModelError `outOfRange` unless r, alpha > 0, t >= 0 and x is a whole number >= 0
 */
export function negativeBinomialPmf({ r, alpha, t }: NegativeBinomial, x: number): number {
  requireAbove('r', r, 0);
  requireAbove('alpha', alpha, 0);
  requireRange('t', t, 0);
  requireWhole('x', x, 0);
  const logZero = -r * Math.log1p(t / alpha);
  if (x === 0) return Math.exp(logZero);
  return Math.exp(logRisingFactorial(r, x) - logGamma(x + 1) + logZero + x * Math.log(t / (alpha + t)));
}

/** Probability of at least x events; summed from the side that has the smaller probability, where that is feasible. */
export function negativeBinomialTail(distribution: NegativeBinomial, x: number): number {
  const { r, alpha, t } = distribution;
  const share = t / (alpha + t);
  let term = negativeBinomialPmf(distribution, x);
  let total = 0;
  if (x <= (r * t) / alpha || share > SLOW_SHARE) {
    for (let j = x; j > 0; j--) {
      term *= j / (share * (r + j - 1));
      total += term;
    }
    return Math.max(0, 1 - total);
  }
  for (let j = x; term > Math.max(SMALLEST_NORMAL, NEGLIGIBLE * total); j++) {
    total += term;
    term *= (share * (r + j)) / (j + 1);
  }
  return total;
}
