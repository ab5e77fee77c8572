import { requireRange } from '#domain/model-error.ts';
import { criticalValue } from './critical-value.ts';

/** From here on the tail is so small that its own continued fraction keeps more digits than 1 minus the centre. */
const tailFrom = 3;

/**
 * Probability that a standard normal variable lies further than z from 0: the two-sided p-value of z.
 *
 *     p = 2·(1 − Φ(|z|))
 *
 * @throws ModelError `outOfRange` when z is no number
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 26.2.11 and 26.2.14
 */
export function twoSidedNormalTail(z: number): number {
  requireRange('z', z);
  const distance = Math.abs(z);
  return distance < tailFrom ? 1 - normalCentre(distance) : normalTail(distance);
}

/** z with P(|Z| <= z) = confidence, such as 1.96 for 0.95. */
export function normalCriticalValue(confidence: number): number {
  return criticalValue((z) => 1 - twoSidedNormalTail(z), confidence);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(|Z| <= z) = 2φ(z)·(z + z³/3 + z⁵/(3·5) + …); every term is positive, so nothing cancels. */
function normalCentre(z: number): number {
  let term = z;
  let total = 0;
  for (let odd = 3; total + term > total; odd += 2) {
    total += term;
    term *= (z * z) / odd;
  }
  return 2 * density(z) * total;
}

/** P(|Z| > z) = 2φ(z)/(z + 1/(z + 2/(z + 3/…))), from the inside out. */
function normalTail(z: number): number {
  let fraction = z;
  for (let step = 100; step >= 1; step--) fraction = z + step / fraction;
  return (2 * density(z)) / fraction;
}
