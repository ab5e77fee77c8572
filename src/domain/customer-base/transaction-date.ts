/** Which number comes first in a date such as 3/4/2024. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const TIME = '(?:[T\\s]\\s*\\d{1,2}:\\d{2}.*)?$';
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*${TIME}`);
const compact = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}`);
const yearLast = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}`);

const folded = (text: string): string => text.normalize('NFKC').trim();

/**
 * The calendar day that a text names: 2024-01-31, 2024/1/31, 2024年1月31日, 20240131, 31/1/2024 or 1/31/2024, with or
 * without a time behind it.
 *
 * @param order which number of a date with the year last is the day
 * @returns the day as in 2024-01-31; undefined for anything else, such as 2024-02-30 or a year of two digits
 */
export function readTransactionDate(text: string, order: DateOrder): string | undefined {
  const written = folded(text);
  const [, year, month, day] = yearFirst.exec(written) ?? compact.exec(written) ?? [];
  if (year !== undefined) return calendarDay(year, month, day);
  const [, first, second, lastYear] = yearLast.exec(written) ?? [];
  return order === 'dayFirst' ? calendarDay(lastYear, second, first) : calendarDay(lastYear, first, second);
}

/**
 * Tells from a column of dates whether the day or the month comes first, by a number above 12.
 *
 * @returns undefined when every date with the year last could be read both ways, or when both orders occur
 */
export function recogniseDateOrder(texts: readonly string[]): DateOrder | undefined {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = yearLast.exec(folded(text)) ?? [];
    return first === undefined || second === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const dayFirst = pairs.some(({ first }) => first > 12);
  const monthFirst = pairs.some(({ second }) => second > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

/** Whether the order of day and month decides what a date means. */
export function hasOrderedDate(texts: readonly string[]): boolean {
  return texts.some((text) => yearLast.test(folded(text)));
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
