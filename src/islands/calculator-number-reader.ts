import type { NumberRange } from '#calculators/inputs.ts';
import { type Measure, meaningOf, type ReadNumber } from '#calculators/typed-number.ts';
import type { Shown } from '#calculators/view/shown.ts';
import { readNumber } from '#domain/answers/read-number.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber, scaleOf, type Unit } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';

const inPercent = (unit: Unit): boolean => unit === 'percent' || scaleOf(unit) === 100;

/** Reads numbers as learners type them; a percentage where none belongs is not one. */
const readIn =
  (language: Language): ReadNumber =>
  (typed, unit) => {
    const reading = readNumber(typed, language);
    if (reading.status !== 'read' || (reading.unit === '%' && !inPercent(unit))) return undefined;
    return reading.value;
  };

/** A number as it is being typed, and what still counts. */
interface Attempt {
  readonly typed: string;
  readonly range: NumberRange;
  readonly measure: Measure;
  /** The value that counts, with its unit. */
  readonly kept: string;
}

export interface NumberReader {
  readonly read: ReadNumber;
  /** Why what is typed does not count; empty when it does. */
  readonly refusal: (attempt: Attempt, texts: Shown['texts']) => string;
}

/** Everything about typed numbers that a calculator needs once a field is used. */
export function numberReader(language: Language): NumberReader {
  const read = readIn(language);
  return {
    read,
    refusal: ({ typed, range, measure, kept }, texts) => {
      if (meaningOf(typed, range, measure, read) !== undefined) return '';
      const [min, max] = [range.min, range.max].map((limit) => formatNumber(measure.shown(limit), 4));
      const limits = fill(range.whole ? texts.wholeRange : texts.range, { min: min ?? '', max: max ?? '' });
      return fill(read(typed, range.unit) === undefined ? texts.unreadable : texts.refused, {
        typed,
        range: limits,
        kept,
      });
    },
  };
}
