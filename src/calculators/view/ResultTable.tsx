import { formatQuantity } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { Table } from '../computation.ts';
import { namedWords } from './named-words.ts';
import type { Shown } from './shown.ts';

/** A table in words and formatted numbers, as rows of text with a head. */
export function tableText(table: Table, { words, texts, language }: Shown): readonly (readonly string[])[] {
  const named = namedWords(words);
  const cell = (value: number | string | null, column: number): string => {
    const spec = table.columns[column];
    if (value === null || spec === undefined) return '–';
    if (typeof value === 'string') return named[value] ?? value;
    return formatQuantity(value, spec.unit, language, texts.units, spec.digits);
  };
  return [table.columns.map(({ id }) => named[id] ?? id), ...table.rows.map((row) => row.map(cell))];
}

/** The numbers behind the picture. */
export function ResultTable({ table, ...shown }: Shown & { readonly table: Table }) {
  const [columns = [], ...rows] = tableText(table, shown);
  return <DataTable caption={shown.words.words.table ?? shown.texts.table} columns={columns} rows={rows} />;
}
