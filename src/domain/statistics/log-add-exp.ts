/**
 * ln(eᵃ + eᵇ) without overflow or loss of the smaller term; either argument may be −∞.
 */
export function logAddExp(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === -Infinity ? -Infinity : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}
