import { greatest } from '#domain/statistics/extremes.ts';
import type { TextRow } from './delimited-text.ts';
import { looksLikeSerials } from './recognise-dates.ts';
import { readTransactionAmount } from './transaction-amount.ts';
import { dateOrders, readTransactionDate } from './transaction-date.ts';

/** Positions of the columns that say who bought when and for how much, counted from 0. */
export interface TransactionColumns {
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
  /** What the purchase left after its direct costs, when the file says so. */
  readonly margin: number | undefined;
  /** Whether the first row holds names of columns: it has neither a date nor a number. */
  readonly header: boolean;
}

const names = {
  customer: /customer|client|member|buyer|user|shopper|顾客|客户|会员|用户|买家|顧客|客戶|會員|用戶|買家/i,
  date: /date|day|time|日期|时间|時間|日$/i,
  margin: /margin|profit|毛利|利润|利潤|贡献|貢獻/i,
  amount: /amount|revenue|sales|spend|paid|total|price|value|金额|金額|销售额|銷售額|消费|消費|总价|總價|实付|實付/i,
} as const;

const SAMPLE_ROWS = 50;

/**
 * Recognises the columns of a table of transactions by the names in its first row, and where those do not tell, by what
 * stands in the columns: the date column has the most dates, the amount is the last column of numbers, and the customer is
 * the last one before the date.
 *
 * @returns the most plausible positions, for the learner to correct
 */
export function recogniseColumns(rows: readonly TextRow[]): TransactionColumns {
  const [first] = rows;
  const head = first?.cells ?? [];
  const header = !head.some((cell) => isDate(cell) || isAmount(cell));
  const sample = rows.slice(header ? 1 : 0, SAMPLE_ROWS).map(({ cells }) => cells);
  const taken = new Set<number>();
  const take = (position: number): number => {
    taken.add(position);
    return position;
  };
  const named = (name: keyof typeof names): number | undefined => {
    const position = header ? head.findIndex((cell, index) => !taken.has(index) && names[name].test(cell)) : -1;
    return position < 0 ? undefined : take(position);
  };
  const width = greatest([head, ...sample].map((cells) => cells.length));
  const free = () => Array.from({ length: width }, (_, index) => index).filter((index) => !taken.has(index));
  const share = (index: number, fits: (cell: string) => boolean) =>
    sample.filter((cells) => fits(cells[index] ?? '')).length / (sample.length || 1);
  const customer = named('customer');
  const dayLike = (index: number) => share(index, isDate) + share(index, isSerial) / 1000;
  const date = named('date') ?? take(best(free(), dayLike));
  const margin = named('margin');
  const numeric = (index: number) => share(index, isAmount) + index / 1000;
  const amount = named('amount') ?? take(best(free(), numeric));
  const before = (index: number) => (index < date ? index : -1 - index);
  return { customer: customer ?? take(best(free(), before)), date, amount, margin, header };
}

const isDate = (cell: string): boolean =>
  dateOrders.some((order) => readTransactionDate(cell, { order, century: 'posix', serials: undefined }) !== undefined);
const isSerial = (cell: string): boolean => looksLikeSerials([cell]);
const isAmount = (cell: string): boolean => readTransactionAmount(cell) !== undefined;

/** Whether the first row calls the column of dates by such a name. */
export const isNamedDate = (rows: readonly TextRow[], { header, date }: TransactionColumns): boolean =>
  header && names.date.test(rows[0]?.cells[date] ?? '');

/** The candidate with the highest score, the first of equals; 0 without candidates. */
function best(candidates: readonly number[], score: (candidate: number) => number): number {
  return candidates.reduce((winner, each) => (score(each) > score(winner) ? each : winner), candidates[0] ?? 0);
}
