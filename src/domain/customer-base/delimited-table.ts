/** Signs with which a spreadsheet would begin a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated text (RFC 4180) that spreadsheets open as UTF-8. Texts that a spreadsheet would run as a
 * formula are kept as text by an apostrophe in front; numbers are written in full.
 *
 * @param rows numbers, texts, or undefined for an empty cell
 */
export function delimitedTable(
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const lines = [head, ...rows].map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
