import { ModelError, requireFinite } from '#domain/model-error.ts';

/** A weight on the real line with one peak and tails that fall at least exponentially. */
export interface LineWeight {
  readonly logWeight: (x: number) => number;
  readonly peak: number;
  /** Width of the peak, such as 1/√(−curvature of the log weight). */
  readonly width: number;
}

const NEGLIGIBLE_LOG_WEIGHT = -80;
const FIRST_STEP = 1 / 4;
const MAXIMUM_HALVINGS = 10;
const RELATIVE_TOLERANCE = 1e-12;

/**
 * Weighted mean of a smooth function over the real line, ∫ w(x) f(x) dx / ∫ w(x) dx.
 *
 * The substitution x = peak + width · sinh(u) makes the tails fall doubly exponentially. The trapezoidal rule then
 * gains digits faster than any power of its step, which is halved until the mean stands still.
 *
 * @throws ModelError `outOfRange` when the mean is not finite; `notConverged` when the step would have to be too small
 * @see Takahasi, H. & Mori, M. (1974). Publications of RIMS, Kyoto University 9, 721–741
 */
export function meanOnLine({ logWeight, peak, width }: LineWeight, f: (x: number) => number): number {
  const top = logWeight(peak);
  const reach = reachOf((u) => logWeight(peak + width * Math.sinh(u)) - top);
  let mass = 0;
  let moment = 0;
  const addNodes = (from: number, step: number): number => {
    for (let u = from; u <= reach; u += step) {
      const x = peak + width * Math.sinh(u);
      const weight = Math.exp(logWeight(x) - top) * Math.cosh(u);
      if (weight === 0) continue; // f may overflow where nothing is left of the weight
      mass += weight;
      moment += weight * f(x);
    }
    return requireFinite(moment / mass);
  };
  let step = FIRST_STEP;
  let mean = addNodes(-reach, step);
  for (let halving = 0; halving < MAXIMUM_HALVINGS; halving++) {
    const refined = addNodes(-reach + step / 2, step);
    if (Math.abs(refined - mean) <= RELATIVE_TOLERANCE * Math.abs(refined)) return refined;
    mean = refined;
    step /= 2;
  }
  throw new ModelError('notConverged', 'the integral did not settle');
}

/** How far the substituted line has to be followed, in whole units, until nothing is left of the weight. */
function reachOf(relativeLogWeight: (u: number) => number): number {
  let reach = 1;
  while (Math.max(relativeLogWeight(-reach), relativeLogWeight(reach)) > NEGLIGIBLE_LOG_WEIGHT) reach += 1;
  return reach;
}
