/**
 * The double nearest to `digits` · 10^`exponent`, worked out from the decimal text so that 1.1 · 10⁴ is exactly 11000.
 *
 * @returns NaN when the number is too large for a double, or when it is not zero and would become zero
 */
export function toNumber(digits: string, exponent = 0): number {
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(digits)) ? value : Number.NaN;
}

/** The double nearest to `value` · 10^`exponent`; NaN on overflow. */
export function scale(value: number, exponent: number): number {
  const [digits = '', own = 0] = String(value).split('e');
  return toNumber(digits, Number(own) + exponent);
}
