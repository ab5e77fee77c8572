import { readBracketed } from './number/bracketed.ts';
import { readingsOfComma, readingsOfZhao } from './number/candidates.ts';
import { foldNumber } from './number/fold-number.ts';
import { stripSurroundings } from './number/surroundings.ts';

/** The language of the page a number is typed on. */
export type NumberLocale = 'zh' | 'zh-hant' | 'en';

/**
 * What number a learner meant. `ambiguous` asks back: both values are sensible. `unreadable` marks nothing.
 * Units: `%` `‰` `‱` `百分点` `折`, the currencies `元` and `$`, any other as written; absent when none was given.
 */
export type NumberReading =
  | { readonly status: 'read'; readonly value: number; readonly unit?: string }
  | { readonly status: 'ambiguous'; readonly values: readonly number[] }
  | { readonly status: 'unreadable' };

/**
 * Reads a number as a fair examiner would: `１２．５％`, `一百二`, `12万5千`, `1.2×10⁵`, `(1,234.50)`, `two and a half`.
 * A range, a bound, a sum or a slip is never repaired or turned into another number.
 *
 * @param locale decides two things only: 兆 is 10¹² in `zh-hant` and asked elsewhere; `w` is 万 except in `en`
 */
export function readNumber(input: string, locale: NumberLocale): NumberReading {
  const folded = foldNumber(input) ?? '';
  const text = locale === 'en' ? folded : folded.replace(/ ?(?<=[^a-z])w(?![a-z]| ?[=:])/gi, '万');
  const bare = stripSurroundings(text, (name) => readNumber(name, locale).status !== 'unreadable') ?? '';
  const readings = (locale === 'zh-hant' ? [bare] : readingsOfZhao(bare)).flatMap((reading) => {
    const quantities = readingsOfComma(reading).map(readBracketed);
    return quantities.every((quantity) => quantity !== undefined) ? quantities : [];
  });
  const values = [...new Set(readings.map(({ value }) => value))].sort((a, b) => a - b);
  const [value, second] = values;
  if (value === undefined) return { status: 'unreadable' };
  if (second !== undefined) return { status: 'ambiguous', values };
  const unit = readings[0]?.unit;
  return unit ? { status: 'read', value, unit } : { status: 'read', value };
}
