import { requireAbove, requireFinite } from '#domain/model-error.ts';
import { HALF_LOG_TWO_PI, STIRLING_FROM, stirlingCorrection } from './stirling-correction.ts';

/**
 * Logarithm of the gamma function, ln Γ(x), for x > 0.
 *
 *     Γ(x) = Γ(x + n) / (x (x+1) … (x+n−1))        lifts x to 10, where Stirling's series is exact to the last digits
 *
 * The error is below 1e-14, absolute or relative, whichever is larger.
 *
 * @throws ModelError `outOfRange` when x <= 0 or the result overflows
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 6.1.15 and 6.1.41
 */
export function logGamma(x: number): number {
  requireAbove('x', x, 0);
  let lifted = x;
  let product = 1;
  while (lifted < STIRLING_FROM) {
    product *= lifted;
    lifted += 1;
  }
  const stirling = (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + stirlingCorrection(lifted);
  return requireFinite(stirling - Math.log(product));
}
