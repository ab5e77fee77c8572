import type { OptimiserOptions, Optimum } from './optimum.ts';
import { dot, largest, moved, type Vector, zip } from './vector.ts';

export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: Vector;
}

interface Point extends ValueAndGradient {
  readonly at: Vector;
}

type Evaluate = (x: Vector) => Point;

/** Symmetric approximation of the inverse matrix of second derivatives, by rows. */
type InverseHessian = readonly Vector[];

const GRADIENT_TOLERANCE = 1e-9;

/** A gradient this small, with no lower point in reach, is an optimum within rounding. */
const ROUNDING_GRADIENT = 1e-6;

/** Near an optimum, differences of this size, of a value of the order of 1 or more, are rounding and must not stop a good step. */
const ROUNDING = 1e-14;
const LONGEST_STEP = 2;
const SHORTEST_STEP = 1e-8;
const SUFFICIENT_DECREASE = 1e-4;

/**
 * Minimum of a smooth function of several variables by the quasi-Newton method of Broyden, Fletcher, Goldfarb and
 * Shanno with backtracking. It has converged when no component of the gradient exceeds 1e-9, so the function and its
 * variables should be scaled to the order of 1.
 *
 * @param f     value and gradient; a value of +∞ marks points outside the domain
 * @param start a point inside the domain
 * @see Nocedal, J. & Wright, S. (2006). Numerical Optimization, 2nd ed., algorithm 6.1
 */
export function bfgs(f: (x: Vector) => ValueAndGradient, start: Vector, options: OptimiserOptions = {}): Optimum {
  const { maximumIterations = 500, onIteration = () => true } = options;
  const evaluate: Evaluate = (at) => ({ at, ...f(at) });
  let point = evaluate(start);
  let inverse = identity(start.length, 1);
  let isFresh = true;
  for (let iteration = 1; iteration <= maximumIterations; iteration++) {
    const { at, value, gradient } = point;
    const ended = (status: Optimum['status']): Optimum => ({ at, value, iterations: iteration, status });
    if (largest(gradient) <= GRADIENT_TOLERANCE) return ended('converged');
    if (!onIteration({ iteration, value })) return ended('stopped');
    const next = lowerPoint(point, descent(inverse, gradient), evaluate);
    if (next === undefined && largest(gradient) <= ROUNDING_GRADIENT) return ended('converged');
    if (next === undefined && isFresh) return ended('exhausted');
    inverse = next === undefined ? identity(start.length, 1) : updated(inverse, point, next, isFresh);
    isFresh = next === undefined;
    point = next ?? point;
  }
  return { at: point.at, value: point.value, iterations: maximumIterations, status: 'exhausted' };
}

function identity(size: number, scale: number): InverseHessian {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? scale : 0)),
  );
}

/** The quasi-Newton direction −H⁻¹g, shortened where it would leave the region in which it can be trusted. */
function descent(inverse: InverseHessian, gradient: Vector): Vector {
  const direction = inverse.map((row) => -dot(row, gradient));
  const scale = Math.min(1, LONGEST_STEP / largest(direction));
  return direction.map((component) => scale * component);
}

/** Halves the step until the function has decreased enough; undefined when no step along the direction lowers it. */
function lowerPoint(from: Point, direction: Vector, evaluate: Evaluate): Point | undefined {
  const slope = dot(from.gradient, direction);
  if (slope >= 0) return undefined;
  const slack = ROUNDING * Math.max(1, Math.abs(from.value));
  for (let step = 1; step > SHORTEST_STEP; step /= 2) {
    const point = evaluate(moved(from.at, step, direction));
    if (point.value <= from.value + SUFFICIENT_DECREASE * step * slope + slack) return point;
  }
  return undefined;
}

/** The BFGS update from a step s and the change y of the gradient along it; none where the curvature is negative. */
function updated(inverse: InverseHessian, from: Point, to: Point, isFirst: boolean): InverseHessian {
  const s = zip(to.at, from.at, (x, x0) => x - x0);
  const y = zip(to.gradient, from.gradient, (g, g0) => g - g0);
  const sy = dot(s, y);
  if (sy <= 0) return inverse;
  const base = isFirst ? identity(s.length, sy / dot(y, y)) : inverse;
  const hy = base.map((row) => dot(row, y));
  const factor = (1 + dot(y, hy) / sy) / sy;
  return base.map((row, i) => {
    const [si = 0, hyi = 0] = [s[i], hy[i]];
    return row.map((h, j) => h + factor * si * (s[j] ?? 0) - (hyi * (s[j] ?? 0) + si * (hy[j] ?? 0)) / sy);
  });
}
