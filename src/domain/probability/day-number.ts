import { ModelError } from '#domain/model-error.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Number of days from 1970-01-01 to a calendar day.
 *
 * @param date year, month and day as in 1997-09-30
 * @throws ModelError `outOfRange` for anything else, such as 1997-02-30
 */
export function dayNumber(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new ModelError('outOfRange', `"${date}" is not a day written as 1997-09-30`, 'date');
  return time / MILLISECONDS_PER_DAY;
}
