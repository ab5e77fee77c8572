import type { NumberRange } from '#calculators/inputs.ts';
import { type Measure, meaningOf, type ReadNumber } from '#calculators/typed-number.ts';
import type { Shown } from '#calculators/view/shown.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber, scaleOf, type Unit } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';

const inPercent = (unit: Unit): boolean => unit === 'percent' || scaleOf(unit) === 100;

/** Loads what reads numbers as learners type them; a percentage where none belongs is not one. */
export async function loadNumberReader(language: Language): Promise<ReadNumber> {
  const { readNumber } = await import('./number-reader.ts');
  return (typed, unit) => {
    const reading = readNumber(typed, language);
    if (reading.status !== 'read' || (reading.unit === '%' && !inPercent(unit))) return undefined;
    return reading.value;
  };
}

/** A number as it is being typed, and what still counts. */
interface Attempt {
  readonly typed: string;
  readonly range: NumberRange;
  readonly measure: Measure;
  readonly read: ReadNumber;
  /** The value that counts, with its unit. */
  readonly kept: string;
}

/** Why what is typed does not count; empty when it does. */
export function refusalOf({ typed, range, measure, read, kept }: Attempt, texts: Shown['texts']): string {
  if (meaningOf(typed, range, measure, read) !== undefined) return '';
  const [min = '', max = ''] = [range.min, range.max].map((limit) => formatNumber(measure.shown(limit), 4));
  const limits = fill(range.whole ? texts.wholeRange : texts.range, { min, max });
  const isRead = read(typed, range.unit) !== undefined;
  const sentence = isRead ? texts.refused : typed.trim() ? texts.unreadable : texts.empty;
  return fill(sentence, { typed, range: limits, kept });
}
