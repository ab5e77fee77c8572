import type { Quantity, Sentence, Table } from '#calculators/computation.ts';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ModelWords } from '../model-text.ts';

/** What every part of the page needs to put a result into words. */
export interface Shown {
  readonly words: ModelWords;
  readonly texts: FittingTexts;
  readonly units: Messages['calculator']['units'];
  readonly language: TextLanguage;
}

/** Every word that a chart or table may name by id. */
export const namedWords = ({ labels, words }: ModelWords): Readonly<Record<string, string>> => ({
  ...labels,
  ...words,
});

const quantityText = ({ value, unit, digits }: Quantity, { language, units }: Shown): string =>
  formatQuantity(value, unit, language, units, digits);

/** A sentence with its gaps filled by quantities, or by words by id. */
export function sentenceText({ id, values }: Sentence, shown: Shown): string {
  const named = namedWords(shown.words);
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? (named[value] ?? value) : quantityText(value, shown),
  ]);
  return fill(shown.words.sentences[id] ?? '', Object.fromEntries(filled));
}

/** The rows of a table with formatted numbers; texts, such as names of customers, stand as they are. */
export function tableRows({ columns, rows }: Table, shown: Shown): readonly (readonly string[])[] {
  const cell = (value: number | string | null, at: number): string => {
    const column = columns[at];
    if (value === null || column === undefined) return '–';
    return typeof value === 'string' ? value : quantityText({ value, ...column }, shown);
  };
  return rows.map((row) => row.map(cell));
}
