import { type Matrix, matrixTimesVector } from './linear.ts';
import { dot } from './vector.ts';

/** What is left of a diagonal entry below this share of it is rounding, not curvature. */
const ROUNDING = 1e-8;

/**
 * Inverse of a symmetric matrix that is positive definite, by taking out one row and column after the other.
 *
 *     [a bᵀ; b C]⁻¹ = [1/a + bᵀS⁻¹b/a²  −(S⁻¹b)ᵀ/a; −S⁻¹b/a  S⁻¹]        S = C − b bᵀ/a
 *
 * @returns undefined for a matrix that is not positive definite, within rounding, or whose entries are not finite
 */
export function positiveDefiniteInverse(matrix: Matrix): Matrix | undefined {
  const [first, ...below] = matrix;
  if (first === undefined) return [];
  const [pivot = Number.NaN, ...coupling] = first;
  if (!(pivot > 0 && pivot < Infinity)) return undefined;
  const rest = below.map(([share = Number.NaN, ...row]) =>
    row.map((value, column) => value - (share * (coupling[column] ?? Number.NaN)) / pivot),
  );
  const isFlat = rest.some((row, index) => !((row[index] ?? 0) > ROUNDING * (below[index]?.[index + 1] ?? Infinity)));
  const inverse = isFlat ? undefined : positiveDefiniteInverse(rest);
  if (inverse === undefined) return undefined;
  const pull = matrixTimesVector(inverse, coupling).map((value) => value / pivot);
  const corner = (1 + dot(coupling, pull)) / pivot;
  return [[corner, ...pull.map((value) => -value)], ...inverse.map((row, index) => [-(pull[index] ?? 0), ...row])];
}
