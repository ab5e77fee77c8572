import type { Table } from './computation.ts';

/** Quotes what a spreadsheet would otherwise take apart, or take for a formula. */
const cell = (value: number | string | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as comma-separated values with unrounded numbers, in the form that spreadsheets open without asking: marked as
 * UTF-8, lines ended as RFC 4180 says.
 *
 * @param named words for the ids of columns and cells
 */
export function tableToCsv({ columns, rows }: Table, named: Readonly<Record<string, string>>): string {
  const head = columns.map(({ id }) => cell(named[id] ?? id));
  const body = rows.map((row) => row.map((value) => cell(typeof value === 'string' ? (named[value] ?? value) : value)));
  return `\uFEFF${[head, ...body].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
