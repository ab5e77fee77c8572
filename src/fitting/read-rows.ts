import { recogniseDelimiter, splitDelimited, type TextRow } from '#domain/customer-base/delimited-text.ts';
import type { Column, FittedModel, RowFault } from './define-model.ts';

/** Why a cell holds nothing that the model can use. */
type CellFault = 'missing' | 'notNumber' | 'notWhole' | 'tooSmall' | 'tooLarge';

/** What is wrong in a line of the table. */
export interface RowProblem {
  /** Counted from 1, with the line of names and empty lines. */
  readonly line: number;
  readonly column: string;
  readonly fault: CellFault | RowFault;
  /** As it stands in the table. */
  readonly value: string;
}

export interface ReadRows {
  readonly rows: readonly object[];
  readonly problems: readonly RowProblem[];
}

type Cells = Record<string, string | number | undefined>;

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const grouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A number as spreadsheets write it, with or without grouping commas or a sign for per cent; undefined for anything else. */
function numberIn(cell: string): number | undefined {
  const text = cell.replace(/[−–]/g, '-').replace(/\s*%$/, '');
  const digits = grouped.test(text) ? text.replaceAll(',', '') : text;
  return decimal.test(digits) ? Number(digits) : undefined;
}

function cellFault(value: number, { kind, min, max = Infinity }: Exclude<Column, { readonly kind: 'label' }>) {
  if (kind === 'whole' && !Number.isInteger(value)) return 'notWhole';
  if (value < min) return 'tooSmall';
  return value > max || !Number.isFinite(value) ? 'tooLarge' : undefined;
}

/** Reads one cell: its value, or what is wrong with it. */
function readCell(text: string, column: Column): { readonly value?: string | number; readonly fault?: CellFault } {
  if (text === '') return column.kind !== 'label' && column.optional ? {} : { fault: 'missing' };
  if (column.kind === 'label') return { value: text };
  const value = numberIn(text);
  if (value === undefined) return { fault: 'notNumber' };
  const fault = cellFault(value, column);
  return fault === undefined ? { value } : { fault };
}

/** A first line without any number in a column of numbers names the columns. */
function isHeader({ cells }: TextRow, columns: readonly Column[]): boolean {
  return columns.every(({ kind }, index) => kind === 'label' || numberIn(cells[index] ?? '') === undefined);
}

/**
 * Reads the table from which a model is estimated: columns in the order of the model, parted by commas, tabs, semicolons or
 * spaces, in full or half width; a line of names is passed over, and so are columns beyond those of the model.
 *
 * @returns all rows, and everything that is wrong with others
 */
export function readRows(model: FittedModel, text: string): ReadRows {
  const plain = text.normalize('NFKC');
  const lines = splitDelimited(plain, recogniseDelimiter(plain));
  const columns = Object.entries(model.columns);
  const [first] = lines;
  const body = first && isHeader(first, Object.values(model.columns)) ? lines.slice(1) : lines;
  const rows: object[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells } of body) {
    const read: Cells = {};
    const before = problems.length;
    for (const [index, [id, column]] of columns.entries()) {
      const text = cells[index] ?? '';
      const { value, fault } = readCell(text, column);
      read[id] = value;
      if (fault) problems.push({ line, column: id, fault, value: text });
    }
    if (problems.length > before) continue;
    const row = model.row(read, rows.at(-1));
    if ('refused' in row)
      problems.push({ line, column: row.column, fault: row.refused, value: String(read[row.column]) });
    else rows.push(row);
  }
  return { rows, problems };
}
