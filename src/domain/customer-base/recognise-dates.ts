import {
  type DateFormat,
  type DateOrder,
  dateOrders,
  hasOpenOrder,
  readTransactionDate,
  serialIn,
} from './transaction-date.ts';

/** What a column tells of the way its dates are written. */
export interface RecognisedDates {
  /** The most plausible format, for the learner to correct. */
  readonly format: DateFormat;
  /** Whether dates occur whose meaning hangs on the order of their numbers, and whether they tell that order. */
  readonly order: 'irrelevant' | 'recognised' | 'unclear';
  /** Whether years of two digits occur. */
  readonly shortYears: boolean;
  /** Whether nearly all are plain numbers that a spreadsheet may have put for days. */
  readonly numbers: boolean;
}

/** Day numbers from 1982 to 2064 in the 1900 system, the time of such records. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];
const NEARLY_ALL = 0.9;

/**
 * Recognises how a column writes its dates. The order of day, month and year is told by dates that only one order makes a
 * day of the calendar, provided that no two dates contradict each other.
 *
 * @param texts the cells of the column, without its name
 */
export function recogniseDates(texts: readonly string[]): RecognisedDates {
  const open = new Set(texts.filter(hasOpenOrder).map(withoutTime));
  const order = orderOf(open);
  const numbers = looksLikeSerials(texts);
  const shortYears = texts.some(isShortYear);
  return {
    format: {
      order: order ?? 'dayFirst',
      century: shortYears ? 'posix' : undefined,
      serials: numbers ? '1900' : undefined,
    },
    order: open.size === 0 ? 'irrelevant' : order === undefined ? 'unclear' : 'recognised',
    shortYears,
    numbers,
  };
}

/** Thousands of purchases share their days, hardly any their second. */
const withoutTime = (text: string): string => text.trim().split(/[T\s]/, 1)[0] ?? text;

const readsAs = (text: string, order: DateOrder, century: DateFormat['century']): boolean =>
  readTransactionDate(text, { order, century, serials: undefined }) !== undefined;

/** The one order in which all dates are days; dates that are none in any order do not count. */
function orderOf(texts: ReadonlySet<string>): DateOrder | undefined {
  let possible: readonly DateOrder[] = dateOrders;
  for (const text of texts) {
    const own = dateOrders.filter((order) => readsAs(text, order, 'posix'));
    if (own.length > 0) possible = possible.filter((order) => own.includes(order));
  }
  return possible.length === 1 ? possible[0] : undefined;
}

/** A day in some order, but only once its century is known. */
function isShortYear(text: string): boolean {
  const isDay = (century: DateFormat['century']): boolean => dateOrders.some((order) => readsAs(text, order, century));
  return !isDay(undefined) && isDay('posix');
}

/** Whether nearly all texts that are not empty are numbers as a spreadsheet puts for days of our time. */
export function looksLikeSerials(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const plausible = filled.filter((text) => {
    const serial = serialIn(text);
    return serial !== undefined && serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  });
  return plausible.length > 0 && plausible.length >= NEARLY_ALL * filled.length;
}
