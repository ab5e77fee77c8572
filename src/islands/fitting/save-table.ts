import type { Table } from '#calculators/computation.ts';
import { delimitedTable } from '#domain/customer-base/delimited-table.ts';

/** Lets the browser save a table for a spreadsheet, with unrounded numbers. */
export function saveTable(name: string, { columns, rows }: Table, words: Readonly<Record<string, string>>): void {
  const head = columns.map(({ id }) => words[id] ?? id);
  saveText(
    `${name}.csv`,
    delimitedTable(
      head,
      rows.map((row) => row.map((cell) => cell ?? undefined)),
    ),
  );
}

/** Lets the browser save a text as a file. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
