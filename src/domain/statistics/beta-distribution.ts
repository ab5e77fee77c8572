import { requireAbove, requireRange } from '#domain/model-error.ts';
import { hyp2f1 } from './hyp2f1.ts';
import { logBeta } from './log-beta.ts';

/**
 * Probability that a beta distributed share is at most z, the regularised incomplete beta function.
 *
 *     I_z(a, b) = zᵃ (1−z)ᵇ / (a B(a, b)) · ₂F₁(a+b, 1; a+1; z),    I_z(a, b) = 1 − I_{1−z}(b, a)
 *
 * The second form is used above the mean, where the series of the first would be long.
 *
 * @param z from 0 to 1
 * @throws ModelError `outOfRange`
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 26.5.23
 */
export function betaDistribution(a: number, b: number, z: number): number {
  requireAbove('a', a, 0);
  requireAbove('b', b, 0);
  requireRange('z', z, 0, 1);
  if (z > (a + 1) / (a + b + 2)) return 1 - lowerPart(b, a, 1 - z);
  return lowerPart(a, b, z);
}

function lowerPart(a: number, b: number, z: number): number {
  if (z === 0) return 0;
  const logFront = a * Math.log(z) + b * Math.log1p(-z) - Math.log(a) - logBeta(a, b);
  return Math.min(1, Math.exp(logFront) * hyp2f1({ a: a + b, b: 1, c: a + 1, z }));
}
