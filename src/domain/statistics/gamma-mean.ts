import { requireAbove } from '#domain/model-error.ts';
import { meanOnLine } from './mean-on-line.ts';

/**
 * Mean of f(g) for a gamma distributed quantity with unit scale, E[f(g)], g ~ Gamma(shape, 1).
 *
 * @param f smooth on g >= 0, growing no faster than a power
 * @throws ModelError `outOfRange` when shape <= 0; `notConverged`
 */
export function gammaMean(shape: number, f: (g: number) => number): number {
  requireAbove('shape', shape, 0);
  const logWeight = (logG: number): number => shape * logG - Math.exp(logG);
  return meanOnLine({ logWeight, peak: Math.log(shape), width: 1 / Math.sqrt(shape) }, (logG) => f(Math.exp(logG)));
}
