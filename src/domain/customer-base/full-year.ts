/** Which century a year of two digits belongs to. */
export const centuries = ['posix', '2000s', '1900s'] as const;
export type Century = (typeof centuries)[number];

/** POSIX divides the years after 68. */
const LAST_OF_THE_2000S = 68;

/**
 * The year that two digits mean.
 *
 *     posix: 00–68 → 2000–2068, 69–99 → 1969–1999        2000s: 2000–2099        1900s: 1900–1999
 *
 * @param digits 0 to 99
 * @see IEEE Std 1003.1 (POSIX), strptime, conversion %y
 */
export function fullYear(digits: number, century: Century): number {
  if (century === 'posix') return digits + (digits > LAST_OF_THE_2000S ? 1900 : 2000);
  return digits + (century === '2000s' ? 2000 : 1900);
}
