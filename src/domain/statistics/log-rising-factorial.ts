import { logBeta } from './log-beta.ts';
import { logGamma } from './log-gamma.ts';

/**
 * Logarithm of the rising factorial, ln [x (x+1) … (x+n−1)] = ln Γ(x + n) − ln Γ(x), for x > 0 and n >= 0.
 *
 * Written as ln Γ(n) − ln B(x, n), which keeps its digits when x is large and n small.
 *
 * @throws ModelError `outOfRange` when x <= 0 or n < 0
 */
export function logRisingFactorial(x: number, n: number): number {
  return n === 0 ? 0 : logGamma(n) - logBeta(x, n);
}
