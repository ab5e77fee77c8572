import type { Transaction } from '#domain/probability/rfm-summary.ts';
import type { TextRow } from './delimited-text.ts';
import { readTransactionAmount } from './transaction-amount.ts';
import type { TransactionColumns } from './transaction-columns.ts';
import { type DateFormat, readTransactionDate } from './transaction-date.ts';

/** Money that a purchase left after its direct costs; undefined when the table does not say. */
export interface BaseTransaction extends Transaction {
  readonly margin: number | undefined;
}

export type RowProblemKind =
  | 'tooFewColumns'
  | 'noCustomer'
  | 'badDate'
  | 'badAmount'
  | 'badMargin'
  | 'negativeAmount'
  | 'duplicate';

/** What is wrong with one row, and whether it counts nevertheless. */
export interface RowProblem {
  readonly line: number;
  readonly kind: RowProblemKind;
  /** What stands in the cell. */
  readonly value: string;
  readonly kept: boolean;
}

export interface ReadOptions {
  readonly columns: TransactionColumns;
  readonly dates: DateFormat;
  /** Whether a row that repeats customer, day and amount of an earlier one counts as a purchase of its own. */
  readonly keepDuplicates: boolean;
}

export interface ReadTransactions {
  readonly transactions: readonly BaseTransaction[];
  readonly problems: readonly RowProblem[];
  /** Rows of data that were read: those that count and those that do not. */
  readonly rows: number;
}

/**
 * Reads each row of a table as a purchase. A row that cannot be read, or whose amount is negative, is left out; so is a
 * repeated one unless repetitions are kept. Every such row is reported with its line.
 */
export function readTransactions(rows: readonly TextRow[], options: ReadOptions): ReadTransactions {
  const data = rows.slice(options.columns.header ? 1 : 0);
  const transactions: BaseTransaction[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  for (const row of data) {
    const read = readRow(row, options);
    if ('kind' in read) {
      problems.push(read);
      continue;
    }
    const key = JSON.stringify([read.customer, read.date, read.amount, read.margin]);
    const kept = !seen.has(key) || options.keepDuplicates;
    if (seen.has(key)) problems.push({ line: row.line, kind: 'duplicate', value: row.cells.join(' · '), kept });
    if (kept) transactions.push(read);
    seen.add(key);
  }
  return { transactions, problems, rows: data.length };
}

function readRow({ line, cells }: TextRow, { columns, dates }: ReadOptions): BaseTransaction | RowProblem {
  const problem = (kind: RowProblemKind, value: string): RowProblem => ({ line, kind, value, kept: false });
  const { [columns.customer]: customer, [columns.date]: day, [columns.amount]: paid } = cells;
  if (customer === undefined || day === undefined || paid === undefined)
    return problem('tooFewColumns', cells.join(' · '));
  if (customer === '') return problem('noCustomer', cells.join(' · '));
  const date = readTransactionDate(day, dates);
  if (date === undefined) return problem('badDate', day);
  const amount = readTransactionAmount(paid);
  if (amount === undefined) return problem('badAmount', paid);
  if (amount < 0) return problem('negativeAmount', paid);
  if (columns.margin === undefined) return { customer, date, amount, margin: undefined };
  const left = cells[columns.margin] ?? '';
  const margin = readTransactionAmount(left);
  return margin === undefined ? problem('badMargin', left) : { customer, date, amount, margin };
}
