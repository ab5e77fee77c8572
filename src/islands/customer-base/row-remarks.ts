import type { ReadTransactions } from '#domain/customer-base/read-transactions.ts';
import { clipped } from './clipped.ts';
import type { RowRemarks } from './messages.ts';

const SHOWN_PROBLEMS = 100;

/** What a page shows of the rows that are worth a remark, however many there are. */
export const rowRemarks = ({ rows, problems }: ReadTransactions): RowRemarks => ({
  read: rows,
  problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => ({ ...problem, value: clipped(problem.value) })),
  problemCount: problems.length,
});
