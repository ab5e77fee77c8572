import { ModelError, requireFinite } from '#domain/model-error.ts';
import { greatest } from './extremes.ts';
import { sum } from './sum.ts';
import type { Vector } from './vector.ts';

export type Matrix = readonly Vector[];

/** A pivot below this share of the largest entry is rounding, not information. */
const pivotTolerance = 1e-14;

/**
 * Solution x of A·x = b by elimination with row pivoting.
 *
 * @param matrix A, square, one row per equation
 * @param right  b, one entry per equation
 * @throws ModelError `singular` when no single x solves the equations
 */
export function solveLinear(matrix: Matrix, right: Vector): number[] {
  const scale = greatest([0, ...matrix.flat().map(Math.abs)]);
  const equations = matrix.map((row, index) => [...row, right[index] ?? 0]);
  return eliminate(equations, scale * pivotTolerance);
}

/**
 * Solves equations written as [coefficients…, right side]: takes the first unknown out of the others, then comes back
 * for it.
 */
function eliminate(equations: Matrix, tolerance: number): number[] {
  if (equations.length === 0) return [];
  const pivotRow = equations.reduce((best, row) => (Math.abs(row[0] ?? 0) > Math.abs(best[0] ?? 0) ? row : best));
  const [pivot = 0, ...pivotRest] = pivotRow;
  if (Math.abs(pivot) <= tolerance) throw new ModelError('singular', 'the equations have no single solution');
  const others = equations.filter((row) => row !== pivotRow);
  const reduced = others.map(([first = 0, ...rest]) =>
    rest.map((value, index) => value - (first / pivot) * (pivotRest[index] ?? 0)),
  );
  const solved = eliminate(reduced, tolerance);
  const known = solved.map((value, index) => value * (pivotRest[index] ?? 0));
  return [requireFinite(((pivotRest.at(-1) ?? 0) - sum(known)) / pivot), ...solved];
}

/** Product of a matrix and a column vector. */
export function matrixTimesVector(matrix: Matrix, vector: Vector): number[] {
  return matrix.map((row) => sum(row.map((value, index) => value * (vector[index] ?? 0))));
}

/** Product of two matrices, rows of the left by columns of the right. */
export function matrixProduct(left: Matrix, right: Matrix): number[][] {
  const columns = (right[0] ?? []).map((_, index) => right.map((row) => row[index] ?? 0));
  return left.map((row) => matrixTimesVector(columns, row));
}
