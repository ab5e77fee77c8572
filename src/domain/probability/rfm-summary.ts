import { requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { dayNumber } from './day-number.ts';
import type { PurchaseHistory } from './purchase-history.ts';

export interface Transaction {
  readonly customer: string;
  /** As in 1997-09-30. */
  readonly date: string;
  /** Money. */
  readonly amount: number;
}

export interface RfmSummaryOptions {
  /** Last day of the calibration period; by default the day of the last transaction. */
  readonly calibrationEnd?: string;
  /** Unit of time of the summary, week by default. */
  readonly unit?: 'day' | 'week';
  /** Whether transactions of a customer on one day count as one purchase, as they do by default. */
  readonly mergeSameDay?: boolean;
  /** Length of the holdout period in units of time; by default it lasts to the end of the data. */
  readonly holdout?: number;
}

/** What the models of repeat buying and of spend need to know about a customer. */
export interface CustomerSummary extends PurchaseHistory {
  readonly customer: string;
  /** Mean spend per repeat purchase, 0 when there was none. */
  readonly zbar: number;
  /** Number of purchases in the holdout period. */
  readonly holdoutPurchases: number;
}

interface Purchase {
  readonly day: number;
  readonly amount: number;
}

const UNIT_DAYS = { day: 1, week: 7 };

/**
 * Turns a list of transactions into one purchase history per customer (x, tx, T).
 *
 *     x = purchases after the first        tx = day of the last one − first day        T = calibration end − first day
 *
 * All in the calibration period. Customers who first bought after it are left out.
 *
 * @returns one summary per customer, in the order in which the customers first appear
 * @throws ModelError `noData` without transactions; `outOfRange` for an unreadable date or amount
 */
export function rfmSummary(transactions: readonly Transaction[], options: RfmSummaryOptions = {}): CustomerSummary[] {
  requireSome('transactions', transactions);
  const purchases = transactions.map(({ customer, date, amount }) => ({ customer, day: dayNumber(date), amount }));
  for (const { amount } of purchases) requireRange('amount', amount);
  const periods = periodsOf(purchases, options);
  const { mergeSameDay = true } = options;
  return [...Map.groupBy(purchases, ({ customer }) => customer)].flatMap(([customer, own]) => {
    const summary = summaryOf(mergeSameDay ? merged(own) : own, periods);
    return summary === undefined ? [] : [{ customer, ...summary }];
  });
}

/** The last days of both periods, and the length of the unit of time in days. */
interface Periods {
  readonly calibrationEnd: number;
  readonly holdoutEnd: number;
  readonly unitDays: number;
}

function periodsOf(purchases: readonly Purchase[], options: RfmSummaryOptions): Periods {
  const lastDay = purchases.reduce((latest, { day }) => Math.max(latest, day), -Infinity);
  const unitDays = UNIT_DAYS[options.unit ?? 'week'];
  const calibrationEnd = options.calibrationEnd === undefined ? lastDay : dayNumber(options.calibrationEnd);
  if (options.holdout === undefined) return { calibrationEnd, holdoutEnd: lastDay, unitDays };
  requireRange('holdout', options.holdout, 0);
  return { calibrationEnd, holdoutEnd: calibrationEnd + options.holdout * unitDays, unitDays };
}

/** Adds up what a customer spent on each day. */
function merged(purchases: readonly Purchase[]): Purchase[] {
  const byDay = Map.groupBy(purchases, ({ day }) => day);
  return [...byDay].map(([day, sameDay]) => ({ day, amount: sum(sameDay.map(({ amount }) => amount)) }));
}

/** The summary of one customer, or undefined when the first purchase came after the calibration period. */
function summaryOf(purchases: readonly Purchase[], periods: Periods): Omit<CustomerSummary, 'customer'> | undefined {
  const { calibrationEnd, holdoutEnd, unitDays } = periods;
  const inOrder = purchases.toSorted((a, b) => a.day - b.day);
  const [first, ...repeats] = inOrder.filter(({ day }) => day <= calibrationEnd);
  if (first === undefined) return undefined;
  return {
    x: repeats.length,
    tx: ((repeats.at(-1) ?? first).day - first.day) / unitDays,
    T: (calibrationEnd - first.day) / unitDays,
    zbar: repeats.length === 0 ? 0 : sum(repeats.map(({ amount }) => amount)) / repeats.length,
    holdoutPurchases: inOrder.filter(({ day }) => day > calibrationEnd && day <= holdoutEnd).length,
  };
}
