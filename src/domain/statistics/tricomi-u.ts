import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';
import { gammaMean } from './gamma-mean.ts';

export interface TricomiUInputs {
  readonly a: number;
  readonly b: number;
  readonly z: number;
}

/**
 * Tricomi's confluent hypergeometric function U(a, b, z) for a > 0 and z > 0.
 *
 *     U = 1/Γ(a) ∫₀^∞ e^(−zt) t^(a−1) (1 + t)^(b−a−1) dt = z^(−a) · E[(1 + g/z)^(b−a−1)],  g ~ Gamma(a, 1)
 *
 * @throws ModelError `outOfRange` for other arguments or when the value overflows; `notConverged`
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 13.2.5
 */
export function tricomiU({ a, b, z }: TricomiUInputs): number {
  requireAbove('a', a, 0);
  requireRange('b', b);
  requireAbove('z', z, 0);
  const power = b - a - 1;
  return requireFinite(z ** -a * gammaMean(a, (g) => Math.exp(power * Math.log1p(g / z))));
}
