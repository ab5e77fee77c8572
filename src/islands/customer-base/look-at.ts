import { recogniseDates } from '#domain/customer-base/recognise-dates.ts';
import { isNamedDate, recogniseColumns } from '#domain/customer-base/transaction-columns.ts';
import { clipped } from './clipped.ts';
import type { Look } from './messages.ts';
import type { OpenSource } from './open-source.ts';

const PREVIEW_ROWS = 5;
const PREVIEW_COLUMNS = 100;

/** Recognises how a file is to be read, for the learner to correct. Plain numbers are no dates unless the file calls them so. */
export function lookAt({ format, rows }: OpenSource): Look {
  const columns = recogniseColumns(rows);
  const body = rows.slice(columns.header ? 1 : 0);
  const dates = recogniseDates(body.map(({ cells }) => cells[columns.date] ?? ''));
  const serials = isNamedDate(rows, columns) ? dates.format.serials : undefined;
  return {
    layout: { ...format, columns, dates: { ...dates.format, serials }, keepDuplicates: true },
    rows: rows.length,
    preview: rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells.slice(0, PREVIEW_COLUMNS).map(clipped)),
    dates,
  };
}
