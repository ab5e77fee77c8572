export const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on the correction is exact to the last digit. */
export const STIRLING_FROM = 10;

/**
 * What Stirling's formula leaves out of ln Γ(x) for x >= 10:
 *
 *     ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + correction(x)
 *     correction(x) = 1/(12x) − 1/(360x³) + 1/(1260x⁵) − 1/(1680x⁷) + 1/(1188x⁹) − 691/(360360x¹¹) + 1/(156x¹³)
 *
 * The first term left out is below 3e-17 at x = 10.
 *
 * @see Abramowitz, M. & Stegun, I. (1964). Handbook of Mathematical Functions, 6.1.41
 */
export function stirlingCorrection(x: number): number {
  const s = 1 / (x * x);
  const tail = s * (1 / 1188 - s * (691 / 360360 - s / 156));
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - tail)))) / x;
}
