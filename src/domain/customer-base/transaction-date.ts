/** Which number comes first in a date such as 3/4/2024. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A day of the week and a time, which may stand behind a day. */
const TIME =
  '(?:\\s*(?:星期|周|週)[一二三四五六日天])?(?:[T\\s]\\s*(?:上午|下午|[AP]M)?\\s*\\d{1,2}[:时時点點]\\d{2}.*)?$';
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*${TIME}`);
const compact = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}`);
const yearLast = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}`);

const dayMonth = new RegExp(`^(\\d{1,2})[-\\s]([a-z]{3,9})\\.?[-\\s,]\\s*(\\d{4})${TIME}`, 'i');
const monthDay = new RegExp(`^([a-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})${TIME}`, 'i');
const monthNames = 'january february march april may june july august september october november december'.split(' ');

const folded = (text: string): string => text.normalize('NFKC').trim();

/**
 * The calendar day that a text names: 2024-01-31, 2024/1/31, 2024年1月31日, 20240131, 31/1/2024 or 1/31/2024, 31-Jan-2024
 * or Jan 31, 2024, with or without a time behind it.
 *
 * @param order which number of a date with the year last is the day
 * @returns the day as in 2024-01-31; undefined for anything else, such as 2024-02-30 or a year of two digits
 */
export function readTransactionDate(text: string, order: DateOrder): string | undefined {
  const written = folded(text);
  const [, year, month, day] = yearFirst.exec(written) ?? compact.exec(written) ?? [];
  if (year !== undefined) return calendarDay(year, month, day);
  const named = namedMonth(written);
  if (named !== undefined) return calendarDay(...named);
  const [, first, second, lastYear] = yearLast.exec(written) ?? [];
  return order === 'dayFirst' ? calendarDay(lastYear, second, first) : calendarDay(lastYear, first, second);
}

/** Year, month and day of a date whose month is written as an English word or its beginning. */
function namedMonth(written: string): readonly [year: string, month: string, day: string] | undefined {
  const [, day, name, year] = dayMonth.exec(written) ?? [];
  const [, otherName, otherDay, otherYear] = monthDay.exec(written) ?? [];
  const word = (name ?? otherName)?.toLowerCase();
  if (word === undefined) return undefined;
  const month = monthNames.findIndex((each) => each.startsWith(word)) + 1;
  return [year ?? otherYear ?? '', String(month), day ?? otherDay ?? ''];
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
