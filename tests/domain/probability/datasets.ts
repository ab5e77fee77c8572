import { readFileSync } from 'node:fs';
import type { OpportunityCell } from '#domain/probability/bg-bb-fit.ts';
import type { SpendHistory } from '#domain/probability/gamma-gamma.ts';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';
import { rfmSummary, type Transaction } from '#domain/probability/rfm-summary.ts';

/** The last day of the 39 weeks to which the published models were fitted. */
export const CDNOW_CALIBRATION_END = '1997-09-30';

/** The transactions of the CDNOW sample, in dollars. */
export function cdnowTransactions(): Transaction[] {
  return linesOf('cdnow/data.txt').map((line) => {
    const [, customer = '', day = '', , amount] = line.trim().split(/ +/);
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return { customer: String(Number(customer)), date, amount: Number(amount) };
  });
}

/** Transactions by the name that a reference case gives their data. */
export function transactionsOf(dataset: string): Transaction[] {
  if (dataset === 'CDNOW_sample.txt') return cdnowTransactions();
  throw new Error(`there are no transactions "${dataset}"`);
}

/** Customers by the name that a reference case gives their data. */
export function customersOf(dataset: string): (PurchaseHistory & SpendHistory)[] {
  if (/^cdnow_customers_summary(_with_transactions)?\.csv\b/.test(dataset)) return cdnowCustomers();
  return rfmSummary(transactionsOf(dataset), { calibrationEnd: CDNOW_CALIBRATION_END });
}

/** The customers of the CDNOW sample after 39 weeks, in weeks and dollars, as circulated: rounded to two decimals. */
export function cdnowCustomers(): (PurchaseHistory & SpendHistory)[] {
  return recordsOf('../../tests/published/cdnow-customers/data.csv').map((value) => ({
    x: value('x'),
    tx: value('t_x'),
    T: value('T'),
    zbar: value('zbar'),
  }));
}

/** Donors by their histories over six years. */
export function donationCells(): OpportunityCell[] {
  return recordsOf('donations/data.csv').map((value) => ({
    x: value('frequency'),
    tx: value('recency'),
    n: value('periods'),
    customers: value('weights'),
  }));
}

/** Per cent of a cohort of subscribers still there at the start and after each of twelve years. */
export function subscribersKept(segment: 'regular_pct' | 'highend_pct'): number[] {
  return recordsOf('subscription-retention/data.csv').map((value) => value(segment));
}

/** Rows of a table of numbers, each as a function from the name of a column to the number in it. */
function recordsOf(file: string): ((column: string) => number)[] {
  const [header = '', ...rows] = linesOf(file);
  const columns = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return (column) => Number(cells[columns.indexOf(column)]);
  });
}

function linesOf(file: string): string[] {
  const text = readFileSync(new URL(`../../../content/datasets/${file}`, import.meta.url), 'utf8');
  return text.trimEnd().split(/\r?\n/);
}
