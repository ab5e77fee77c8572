/** One node of a quadrature rule on −1 <= x <= 1. */
export interface QuadratureNode {
  readonly x: number;
  readonly weight: number;
}

const NEWTON_STEPS = 8;

/**
 * Gauss–Legendre rule: ∫₋₁¹ f(x) dx ≈ Σ weightₖ f(xₖ), exact for polynomials up to degree 2n − 1.
 *
 * The nodes are the zeros of the Legendre polynomial Pₙ, found by Newton's method; weight = 2 / [(1 − x²) Pₙ′(x)²].
 *
 * @param n number of nodes, a whole number >= 1
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 25.4.29
 */
export function gaussLegendre(n: number): readonly QuadratureNode[] {
  return Array.from({ length: n }, (_, k) => {
    let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const { value, slope } = legendre(n, x);
      x -= value / slope;
    }
    return { x, weight: 2 / ((1 - x * x) * legendre(n, x).slope ** 2) };
  });
}

/** Pₙ(x) and its derivative by the three-term recurrence. */
function legendre(n: number, x: number): { readonly value: number; readonly slope: number } {
  let [previous, value] = [1, x];
  for (let k = 2; k <= n; k++) [previous, value] = [value, ((2 * k - 1) * x * value - (k - 1) * previous) / k];
  return { value, slope: (n * (previous - x * value)) / (1 - x * x) };
}
