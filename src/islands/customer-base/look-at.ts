import { recogniseColumns } from '#domain/customer-base/transaction-columns.ts';
import { hasOrderedDate, recogniseDateOrder } from '#domain/customer-base/transaction-date.ts';
import { clipped } from './clipped.ts';
import type { Look } from './messages.ts';
import type { OpenSource } from './open-source.ts';

const PREVIEW_ROWS = 5;
const PREVIEW_COLUMNS = 100;

/** Recognises how a file is to be read, for the learner to correct. */
export function lookAt({ format, rows }: OpenSource): Look {
  const columns = recogniseColumns(rows);
  const dates = rows.map(({ cells }) => cells[columns.date] ?? '');
  const dateOrder = recogniseDateOrder(dates);
  const unclear = dateOrder === undefined && hasOrderedDate(dates);
  return {
    layout: { ...format, columns, dateOrder: dateOrder ?? 'dayFirst', keepDuplicates: true },
    rows: rows.length,
    preview: rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells.slice(0, PREVIEW_COLUMNS).map(clipped)),
    order: unclear ? 'unclear' : dateOrder === undefined ? 'irrelevant' : 'recognised',
  };
}
