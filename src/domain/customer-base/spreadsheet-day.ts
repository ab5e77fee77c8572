/** From which day a spreadsheet counts: 1900-01-01 is day 1, or 1904-01-01 is day 0. */
export const epochs = ['1900', '1904'] as const;
export type SpreadsheetEpoch = (typeof epochs)[number];

const MILLISECONDS_PER_DAY = 86_400_000;
const LAST_DAY = '9999-12-31';

/** The 1900 system counts a 29 February 1900, which never was, as day 60; what follows is one day too high. */
const FALSE_LEAP_DAY = 60;

/**
 * The calendar day that a spreadsheet keeps as a number.
 *
 *     1900 system: 45123 is 2023-07-16        1904 system: 43661 is 2023-07-16
 *
 * @param serial days since the epoch; the digits behind the point are the time of the day
 * @returns the day as in 2023-07-16; undefined before the first day, after 9999-12-31, and for the day that never was
 * @see ECMA-376, part 1, 18.17.4: serial values, with both date systems and the day 60 of the first
 */
export function spreadsheetDay(serial: number, epoch: SpreadsheetEpoch): string | undefined {
  const day = Math.floor(serial);
  if (epoch === '1904') return day >= 0 ? dayAfter(Date.UTC(1904, 0, 1), day) : undefined;
  if (!(day >= 1) || day === FALSE_LEAP_DAY) return undefined;
  return dayAfter(Date.UTC(1899, 11, 31), day > FALSE_LEAP_DAY ? day - 1 : day);
}

function dayAfter(start: number, days: number): string | undefined {
  const time = start + days * MILLISECONDS_PER_DAY;
  return time <= Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : undefined;
}
