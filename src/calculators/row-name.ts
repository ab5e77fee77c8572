import { fill } from '#i18n/fill.ts';

/** The name of a row of list inputs: a word of its own (`row.0`), or the numbered one (`row`: "Customer {n}"). */
export const rowName = (words: Readonly<Record<string, string>>, row: number): string =>
  words[`row.${row}`] ?? fill(words.row ?? '{n}', { n: row + 1 });
