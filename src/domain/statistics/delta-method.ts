import type { Matrix } from './linear.ts';
import { dot, moved, type Vector } from './vector.ts';

const STEP = 1e-4;

/**
 * Variance of a smooth function of estimated numbers, to the first order in their errors (delta method).
 *
 *     Var g(x̂) = ∇gᵀ V ∇g        ∂ᵢg = (g(x + h·eᵢ) − g(x − h·eᵢ)) / 2h,  h = 10⁻⁴
 *
 * @param at         the estimates, of the order of 1
 * @param covariance V, of the estimates
 * @returns not a finite number where the function is not finite near the estimates
 */
export function deltaVariance(g: (x: Vector) => number, at: Vector, covariance: Matrix): number {
  const gradient = at.map((_, axis) => {
    const unit = at.map((_, index) => (index === axis ? 1 : 0));
    return (g(moved(at, STEP, unit)) - g(moved(at, -STEP, unit))) / (2 * STEP);
  });
  return dot(
    gradient,
    covariance.map((row) => dot(row, gradient)),
  );
}
