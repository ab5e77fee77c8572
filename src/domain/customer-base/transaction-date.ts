import { type Century, fullYear } from './full-year.ts';
import { type SpreadsheetEpoch, spreadsheetDay } from './spreadsheet-day.ts';

/** Which number comes first in a date such as 3/4/2024 or 3/4/24. */
export const dateOrders = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the texts of a column name days, where they leave it open. */
export interface DateFormat {
  readonly order: DateOrder;
  /** Of a year of two digits; undefined: such a text names no day. */
  readonly century: Century | undefined;
  /** Of a plain number; undefined: such a text names no day. */
  readonly serials: SpreadsheetEpoch | undefined;
}

/** A day of the week and a time, which may stand behind a day. */
const TIME =
  '(?:\\s*(?:星期|周|週)[一二三四五六日天])?(?:[T\\s]\\s*(?:上午|下午|[AP]M)?\\s*\\d{1,2}[:时時点點]\\d{2}.*)?$';
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*${TIME}`);
const shortYearFirst = new RegExp(`^(\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?\\s*${TIME}`);
const compact = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}`);
const inSomeOrder = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{1,2}|\\d{4})${TIME}`);
const plainNumber = /^\d{1,7}(?:\.\d*)?$/;

const dayMonth = new RegExp(`^(\\d{1,2})[-\\s]([a-z]{3,9})\\.?[-\\s,]\\s*(\\d{4}|\\d{2})${TIME}`, 'i');
const monthDay = new RegExp(`^([a-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4}|\\d{2})${TIME}`, 'i');
const monthNames = 'january february march april may june july august september october november december'.split(' ');

const folded = (text: string): string => text.normalize('NFKC').trim();

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/**
 * The calendar day that a text names: 2024-01-31, 2024/1/31, 2024年1月31日, 20240131, 31/1/2024 or 1/31/2024, 31-Jan-2024
 * or Jan 31, 2024, with or without a time behind it; with two digits of the year or as the day number of a spreadsheet
 * where the format allows it.
 *
 * @returns the day as in 2024-01-31; undefined for anything else, such as 2024-02-30
 */
export function readTransactionDate(text: string, { order, century, serials }: DateFormat): string | undefined {
  const written = folded(text);
  if (serials !== undefined && plainNumber.test(written) && !compact.test(written))
    return spreadsheetDay(Number(written), serials);
  const [year, month, day] = fixedParts(written) ?? orderedParts(written, order) ?? [];
  return calendarDay(year?.length === 2 ? yearOf(year, century) : year, month, day);
}

/** Whether a text names a day of which only the order of its numbers says which. */
export const hasOpenOrder = (text: string): boolean => inSomeOrder.test(folded(text));

/** The number that a text consists of, if it could be the day number of a spreadsheet. */
export function serialIn(text: string): number | undefined {
  const written = folded(text);
  return plainNumber.test(written) ? Number(written) : undefined;
}

/** The parts of a date that can be read in one way only. */
function fixedParts(written: string): Parts | undefined {
  const [, year, month, day] = yearFirst.exec(written) ?? shortYearFirst.exec(written) ?? compact.exec(written) ?? [];
  return year === undefined ? namedMonth(written) : [year, month, day];
}

/** The parts of a date whose month is written as an English word or its beginning. */
function namedMonth(written: string): Parts | undefined {
  const [, day, name, year] = dayMonth.exec(written) ?? [];
  const [, otherName, otherDay, otherYear] = monthDay.exec(written) ?? [];
  const word = (name ?? otherName)?.toLowerCase();
  if (word === undefined) return undefined;
  const month = monthNames.findIndex((each) => each.startsWith(word)) + 1;
  return [year ?? otherYear, String(month), day ?? otherDay];
}

function orderedParts(written: string, order: DateOrder): Parts | undefined {
  const [, first, second, third] = inSomeOrder.exec(written) ?? [];
  if (order === 'yearFirst') return third?.length === 4 ? undefined : [first, second, third];
  return order === 'dayFirst' ? [third, second, first] : [third, first, second];
}

const yearOf = (digits: string, century: Century | undefined): string | undefined =>
  century && String(fullYear(Number(digits), century));

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
