import { fill } from '#i18n/fill.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { Sentence } from '../computation.ts';
import type { Shown } from './shown.ts';

/**
 * A sentence of a computation in words: its gaps filled with quantities, or with words by id. Letters of rows, which a model
 * joins by the list comma of Chinese, get the comma of the language.
 */
export function sentenceText({ id, values }: Sentence, { words, texts, language }: Shown): string {
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? (words.words[value] ?? (language === 'zh' ? value : value.replaceAll('、', ', ')))
      : formatQuantity(value.value, value.unit, language, texts.units, value.digits),
  ]);
  return fill(words.sentences[id] ?? '', Object.fromEntries(filled));
}
