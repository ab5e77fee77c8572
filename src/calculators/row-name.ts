import { fill } from '#i18n/fill.ts';

/** The letter of a row: A, B, C … */
export const rowLetter = (row: number): string => String.fromCharCode(65 + row);

/** The name of a row of list inputs: a word of its own (`row.0`), or one for all (`row`: "Customer {n}" or "{letter}"). */
export const rowName = (words: Readonly<Record<string, string>>, row: number): string =>
  words[`row.${row}`] ??
  // The number stays on the line of its word.
  fill(words.row ?? '{n}', { n: row + 1, letter: rowLetter(row) }).replace(/ (?=\d)/, '\u00a0');
