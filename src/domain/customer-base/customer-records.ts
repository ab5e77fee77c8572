import { requireSome } from '#domain/model-error.ts';
import { dayNumber } from '#domain/probability/day-number.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { BaseTransaction } from './read-transactions.ts';

/** What a customer has bought so far. */
export interface CustomerRecord {
  readonly customer: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days from the last purchase to the end of the data. */
  readonly recencyDays: number;
  /** Days on which something was bought. */
  readonly purchases: number;
  /** Money. */
  readonly spend: number;
  /** Money; undefined unless every purchase states what it left. */
  readonly margin: number | undefined;
}

/**
 * Sums up the purchases of each customer, in the order in which the customers first appear.
 *
 * @throws ModelError `noData` without transactions; `outOfRange` for an unreadable day
 */
export function customerRecords(transactions: readonly BaseTransaction[]): CustomerRecord[] {
  requireSome('transactions', transactions);
  const end = dayNumber(daySpan(transactions)[1]);
  return [...Map.groupBy(transactions, ({ customer }) => customer)].map(([customer, own]) => {
    const days = [...new Set(own.map(({ date }) => date))].sort();
    const lastDay = days.at(-1) ?? '';
    const margins = own.flatMap(({ margin }) => (margin === undefined ? [] : [margin]));
    return {
      customer,
      firstDay: days[0] ?? '',
      lastDay,
      recencyDays: end - dayNumber(lastDay),
      purchases: days.length,
      spend: sum(own.map(({ amount }) => amount)),
      margin: margins.length === own.length ? sum(margins) : undefined,
    };
  });
}

/** The first and the last day on which anything was bought, '' without transactions. Days as in 1997-09-30 sort as text. */
export function daySpan(transactions: readonly BaseTransaction[]): readonly [first: string, last: string] {
  const days = [...new Set(transactions.map(({ date }) => date))].sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}
