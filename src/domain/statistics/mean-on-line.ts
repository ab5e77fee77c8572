import { ModelError, requireFinite } from '#domain/model-error.ts';
import { type LineWeight, visitNodes } from './line-weight.ts';

const FIRST_STEP = 1 / 4;
const MAXIMUM_HALVINGS = 10;
const RELATIVE_TOLERANCE = 1e-12;

/**
 * Weighted mean of a smooth function over the real line, ∫ w(x) f(x) dx / ∫ w(x) dx.
 *
 * The trapezoidal rule gains digits faster than any power of its step, which is halved until the mean stands still.
 *
 * @throws ModelError `outOfRange` when the mean is not finite; `notConverged` when the step would have to be too small
 */
export function meanOnLine(distribution: LineWeight, f: (x: number) => number): number {
  let mass = 0;
  let moment = 0;
  const addNodes = (offset: number, step: number): number => {
    visitNodes(distribution, offset, step, (x, weight) => {
      mass += weight;
      moment += weight * f(x);
    });
    return requireFinite(moment / mass);
  };
  let step = FIRST_STEP;
  let mean = addNodes(0, step);
  for (let halving = 0; halving < MAXIMUM_HALVINGS; halving++) {
    const refined = addNodes(step / 2, step);
    if (Math.abs(refined - mean) <= RELATIVE_TOLERANCE * Math.abs(refined)) return refined;
    mean = refined;
    step /= 2;
  }
  throw new ModelError('notConverged', 'the integral did not settle');
}
