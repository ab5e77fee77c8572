export const delimiters = [',', '\t', ';', '|', '，', ' '] as const;
export type Delimiter = (typeof delimiters)[number];

export interface TextRow {
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How many lines tell which character parts the columns. */
const SAMPLE_LINES = 20;

/**
 * The character that parts the columns of a text: the one that cuts most of the first lines into the same number of
 * cells. Spaces also stand inside names and times, so they are taken only when nothing else parts the lines.
 *
 * @returns a comma for a text of one column
 */
export function recogniseDelimiter(text: string): Delimiter {
  const lines = text
    .split(/\r?\n/, SAMPLE_LINES + 1)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const sample = lines.join('\n');
  const agreement = (delimiter: Delimiter): number => {
    const counts = splitDelimited(sample, delimiter).map(({ cells }) => cells.length);
    const [count = 1] = counts;
    return count < 2 ? 0 : counts.filter((each) => each === count).length / lines.length;
  };
  const marks = delimiters.filter((delimiter) => delimiter !== ' ');
  const best = marks.reduce((winner, each) => (agreement(each) > agreement(winner) ? each : winner));
  if (agreement(best) > 0) return best;
  return agreement(' ') > 0 ? ' ' : best;
}

/** How many characters tell whether a file holds text, and the share of strange ones that text never reaches. */
const SAMPLE_CHARACTERS = 20_000;
const MOST_STRANGE = 0.02;

/** Whether this is text for people: no zero bytes, and hardly a control character or one that could not be decoded. */
export function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const strange = sample.match(/[^\P{Cc}\t\n\f\r]|\uFFFD/gu) ?? [];
  return !sample.includes('\0') && !sample.startsWith('%PDF-') && strange.length <= MOST_STRANGE * sample.length;
}

/**
 * Rows and cells of a delimited text as in RFC 4180: a cell in double quotes may hold delimiters, line breaks and doubled
 * quotes. A quote that is never closed would swallow the rest of the file; quotes are then read as ordinary characters.
 * Runs of spaces count as one delimiter. Empty lines are no rows.
 */
export function splitDelimited(text: string, delimiter: Delimiter): TextRow[] {
  const body = text.replace(/^\uFEFF/, '');
  if (delimiter === ' ') return plainRows(body, /\s+/);
  return (body.includes('"') ? quotedRows(body, delimiter) : undefined) ?? plainRows(body, delimiter);
}

function plainRows(text: string, delimiter: string | RegExp): TextRow[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    const row = typeof delimiter === 'string' ? content : content.trim();
    return [{ line: index + 1, cells: row.split(delimiter).map((cell) => cell.trim()) }];
  });
}

/** A quoted or plain cell, and what ends it. */
const cellPattern = (delimiter: string): RegExp => {
  const end = delimiter === '|' ? '\\|' : delimiter;
  return new RegExp(`(?:[ ]*"((?:[^"]|"")*)"[ ]*|([^${end}\\r\\n]*))(${end}|\\r\\n|\\n|\\r|$)`, 'y');
};

/** Undefined when the quotes of the text do not pair up. */
function quotedRows(text: string, delimiter: string): TextRow[] | undefined {
  const pattern = cellPattern(delimiter);
  const rows: TextRow[] = [];
  let [line, start, cells] = [1, 1, [] as string[]];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null || match[2]?.trimStart().startsWith('"')) return undefined;
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === delimiter && pattern.lastIndex < text.length) continue;
    if (end === delimiter) cells.push('');
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    [start, cells] = [line, []];
  }
  return rows;
}
