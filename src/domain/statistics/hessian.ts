import type { Matrix } from './linear.ts';
import { moved, type Vector, zip } from './vector.ts';

/** Balances the error of a central difference, of the order of the step squared, against rounding in the gradient. */
const GRADIENT_STEP = 1e-4;

/** Longer, as rounding in the values is divided by the step squared; the error is of the order of its fourth power. */
const VALUE_STEP = 1e-2;

/**
 * Matrix of second derivatives from first ones by central differences, in variables of the order of 1.
 *
 *     Hᵢⱼ = ½ (Dᵢgⱼ + Dⱼgᵢ)        Dᵢg = (g(x + h·eᵢ) − g(x − h·eᵢ)) / 2h        h = 10⁻⁴
 *
 * @param gradient first derivatives
 * @returns a symmetric matrix; entries are not finite where the gradient is not
 */
export function hessianFromGradient(gradient: (x: Vector) => Vector, at: Vector): Matrix {
  const slopes = axes(at).map((axis) => {
    const [ahead, behind] = [gradient(moved(at, GRADIENT_STEP, axis)), gradient(moved(at, -GRADIENT_STEP, axis))];
    return zip(ahead, behind, (after, before) => (after - before) / (2 * GRADIENT_STEP));
  });
  return slopes.map((row, i) => row.map((slope, j) => (slope + (slopes[j]?.[i] ?? Number.NaN)) / 2));
}

/**
 * Matrix of second derivatives from values alone by central differences, in variables of the order of 1.
 *
 *     Hᵢᵢ = D(eᵢ)        Hᵢⱼ = ¼ [D(eᵢ + eⱼ) − D(eᵢ − eⱼ)]
 *     D(d) = [−f(x + 2hd) + 16 f(x + hd) − 30 f(x) + 16 f(x − hd) − f(x − 2hd)] / 12h²        h = 10⁻²
 *
 * @returns a symmetric matrix; entries are not finite where the function is not
 */
export function hessianFromValues(f: (x: Vector) => number, at: Vector): Matrix {
  const here = f(at);
  const value = (t: number, direction: Vector): number => f(moved(at, t * VALUE_STEP, direction));
  const bend = (direction: Vector): number => {
    const near = value(1, direction) + value(-1, direction);
    const far = value(2, direction) + value(-2, direction);
    return (16 * near - far - 30 * here) / (12 * VALUE_STEP ** 2);
  };
  const directions = axes(at);
  return directions.map((one, i) =>
    directions.map((other, j) =>
      i === j ? bend(one) : (bend(moved(one, 1, other)) - bend(moved(one, -1, other))) / 4,
    ),
  );
}

/** The unit vectors of a space. */
const axes = (at: Vector): readonly Vector[] => at.map((_, axis) => at.map((_, index) => (index === axis ? 1 : 0)));
