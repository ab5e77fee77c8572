import { requireAbove, requireFinite } from '#domain/model-error.ts';
import { logGamma } from './log-gamma.ts';
import { HALF_LOG_TWO_PI, STIRLING_FROM, stirlingCorrection } from './stirling-correction.ts';

/**
 * Logarithm of the beta function, ln B(p, q) = ln Γ(p) + ln Γ(q) − ln Γ(p + q), for p, q > 0.
 *
 * With a large argument that difference would cancel digits; there the leading terms of Stirling's formula are
 * cancelled by hand.
 *
 * @throws ModelError `outOfRange` when p <= 0 or q <= 0
 * @see Didonato, A. & Morris, A. (1992). ACM Transactions on Mathematical Software 18, 360–373
 */
export function logBeta(p: number, q: number): number {
  requireAbove('p', p, 0);
  requireAbove('q', q, 0);
  const small = Math.min(p, q);
  const large = Math.max(p, q);
  const total = small + large;
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(total);
  const largeRatio = stirlingCorrection(large) - stirlingCorrection(total) - (large - 0.5) * Math.log1p(small / large);
  if (small < STIRLING_FROM) return requireFinite(logGamma(small) + small - small * Math.log(total) + largeRatio);
  const smallPart = (small - 0.5) * Math.log(small / total) - 0.5 * Math.log(total) + stirlingCorrection(small);
  return requireFinite(HALF_LOG_TWO_PI + smallPart + largeRatio);
}
