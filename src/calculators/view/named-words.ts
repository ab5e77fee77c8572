import type { Words } from '../calculator-text.ts';

/** Every word that a chart or table may name by id. */
export const namedWords = (words: Words): Readonly<Record<string, string>> => ({
  ...words.inputs,
  ...words.outputs,
  ...words.words,
});
