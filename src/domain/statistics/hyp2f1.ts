import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

const SERIES_UP_TO = 0.9;
const MAXIMUM_TERMS = 1_000_000;

/** Beyond this size Taylor steps would cancel digits, and the series is the better way at any z. */
const LARGE_PARAMETER = 100;
const BELOW_ONE = 1 - Number.EPSILON / 2;
const NEGLIGIBLE = 1e-17;
const QUIET_TERMS = 3;

export interface Hyp2f1Inputs {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly z: number;
}

/** Value and slope of the function at a point. */
interface Point {
  readonly z: number;
  readonly value: number;
  readonly slope: number;
}

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for real parameters and 0 <= z < 1.
 *
 *     ₂F₁ = Σ_{k>=0} (a)ₖ(b)ₖ / (c)ₖ · zᵏ/k!
 *
 * Up to z = 0.9 it is the series itself. Beyond, Taylor steps along the real axis each halve the distance to the
 * singularity at 1, so that whole values of c − a − b need no special case.
 *
 * @throws ModelError `outOfRange` for z outside 0 <= z < 1, for c = 0, −1, −2 …, and when the value overflows;
 *   `notConverged` when large parameters and z near 1 need more than a million terms
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, chapter 15
 */
export function hyp2f1({ a, b, c, z }: Hyp2f1Inputs): number {
  for (const [name, value] of Object.entries({ a, b, c })) requireRange(name, value);
  requireRange('z', z, 0, BELOW_ONE);
  if (c <= 0 && Number.isInteger(c)) throw new ModelError('outOfRange', `c is ${c}; the series has a pole there`, 'c');
  const isLarge = Math.max(Math.abs(a), Math.abs(b), Math.abs(c)) > LARGE_PARAMETER;
  let point = fromOrigin(a, b, c, isLarge ? z : Math.min(z, SERIES_UP_TO));
  while (point.z < z) point = stepped(a, b, c, point, Math.min(z, (1 + point.z) / 2));
  return requireFinite(point.value);
}

/** The next term of a series from its index, the term before it and the one before that. */
type NextTerm = (k: number, term: number, previous: number) => number;

/** Sums the power series around 0. */
function fromOrigin(a: number, b: number, c: number, z: number): Point {
  const next: NextTerm = (k, term) => ((a + k) * (b + k) * z * term) / ((c + k) * (k + 1));
  return { z, ...summed(1, (a * b) / c, z, next) };
}

/**
 * Sums the Taylor series around `from` at `z`. Its coefficients follow from the differential equation
 * z(1−z) f″ + [c − (a+b+1) z] f′ − ab f = 0.
 */
function stepped(a: number, b: number, c: number, from: Point, z: number): Point {
  const step = z - from.z;
  const drift = c - (a + b + 1) * from.z;
  const scale = step / (from.z * (1 - from.z));
  const next: NextTerm = (k, term, previous) => {
    const pull = ((a + k - 1) * (b + k - 1) * step * previous) / k - ((1 - 2 * from.z) * (k - 1) + drift) * term;
    return (scale * pull) / (k + 1);
  };
  return { z, ...summed(from.value, from.slope, step, next) };
}

/** Sums a power series and its derivative until several terms in a row are negligible; single ones may vanish. */
function summed(constant: number, linear: number, step: number, next: NextTerm): Omit<Point, 'z'> {
  let [previous, term] = [constant, linear * step];
  let value = constant + term;
  let slopeSteps = term;
  let quietTerms = 0;
  for (let k = 1; k < MAXIMUM_TERMS; k++) {
    [previous, term] = [term, next(k, term, previous)];
    value += term;
    slopeSteps += (k + 1) * term;
    quietTerms =
      Math.abs((k + 1) * term) <= NEGLIGIBLE * Math.min(Math.abs(value), Math.abs(slopeSteps)) ? quietTerms + 1 : 0;
    if (quietTerms === QUIET_TERMS) return { value, slope: step === 0 ? linear : slopeSteps / step };
  }
  throw new ModelError('notConverged', 'the hypergeometric series did not settle');
}
