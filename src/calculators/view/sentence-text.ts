import { fill } from '#i18n/fill.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { Sentence } from '../computation.ts';
import type { Shown } from './shown.ts';

/** A sentence of a computation in words: its gaps filled with quantities, or with words by id. */
export function sentenceText({ id, values }: Sentence, { words, texts, language }: Shown): string {
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? (words.words[value] ?? value)
      : formatQuantity(value.value, value.unit, language, texts.units, value.digits),
  ]);
  return fill(words.sentences[id] ?? '', Object.fromEntries(filled));
}
