import { type DateFormat, readTransactionDate } from '#domain/customer-base/transaction-date.ts';
import { rfmSummary } from '#domain/probability/rfm-summary.ts';
import type { DataRecord } from './sample-table.ts';

/** Days such as 19970930, which can be read in one way only. */
const compactDays: DateFormat = { order: 'yearFirst', century: undefined, serials: undefined };

/**
 * Sums up a list of purchases, one record per customer, times in weeks of whole days and nothing rounded.
 *
 * @param purchases records with customer, date and amount
 * @param until     last day that counts, as in 1997-09-30
 * @returns records with the names of `CustomerSummary`, in the order in which the customers first appear
 */
export function purchaseSummary(purchases: readonly DataRecord[], until: string): readonly DataRecord[] {
  const transactions = purchases.map(({ customer = '', date = '', amount = '' }) => ({
    customer,
    date: readTransactionDate(date, compactDays) ?? date,
    amount: Number(amount),
  }));
  const inWords = (values: object): DataRecord =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return rfmSummary(transactions, { calibrationEnd: until }).map(inWords);
}
