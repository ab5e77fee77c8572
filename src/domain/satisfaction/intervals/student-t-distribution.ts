import { requireWhole } from '#domain/model-error.ts';
import { criticalValue } from './critical-value.ts';

/**
 * Probability that Student's t lies within x of 0, for a whole number of degrees of freedom.
 *
 *     θ = atan(x/√ν)
 *     ν odd:  2/π·(θ + sin θ·(cos θ + 2/3·cos³θ + …))        ν even:  sin θ·(1 + 1/2·cos²θ + 1·3/(2·4)·cos⁴θ + …)
 *
 * Both series end with cos^(ν−2) θ.
 *
 * @param x                at least 0
 * @param degreesOfFreedom ν, a whole number from 1 to 1 000 000
 * @throws ModelError `outOfRange`
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 26.7.3 and 26.7.4
 */
export function studentTCentre(x: number, degreesOfFreedom: number): number {
  requireWhole('degreesOfFreedom', degreesOfFreedom, 1, 1_000_000);
  const angle = Math.atan(x / Math.sqrt(degreesOfFreedom));
  const cosine = Math.cos(angle);
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? cosine : 1;
  let series = 0;
  for (let power = odd ? 1 : 0; power <= degreesOfFreedom - 2; power += 2) {
    series += term;
    term *= ((power + 1) / (power + 2)) * cosine * cosine;
  }
  const sine = Math.sin(angle) * series;
  return odd ? (2 / Math.PI) * (angle + sine) : sine;
}

/** t with P(|T| <= t) = confidence, such as 2.262 for 0.95 and 9 degrees of freedom. */
export function studentTCriticalValue(confidence: number, degreesOfFreedom: number): number {
  return criticalValue((x) => studentTCentre(x, degreesOfFreedom), confidence);
}
