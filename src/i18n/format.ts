import type { TextLanguage } from './languages.ts';
import type { Messages } from './messages.ts';

/**
 * What a number measures. `share` is kept as 0.8 and shown as 80%, `percentagePoints` as 0.05 and shown as 5; `money`
 * carries the currency sign of the language; the others carry their word or nothing.
 */
export type Unit =
  | 'money'
  | 'share'
  | 'percent'
  | 'percentagePoints'
  | 'years'
  | 'months'
  | 'weeks'
  | 'periods'
  | 'points'
  | 'people'
  | 'times'
  | 'number';

type UnitWords = Messages['calculator']['units'];

/** Digits behind the point that a number of this unit deserves when nothing else is said. */
const usualDigits: Record<Unit, number> = {
  money: 2,
  share: 1,
  percent: 1,
  percentagePoints: 1,
  years: 1,
  months: 1,
  weeks: 1,
  periods: 0,
  points: 2,
  people: 0,
  times: 2,
  number: 2,
};

/** How many times a number of this unit is larger when it is shown. */
export const scaleOf = (unit: Unit): number => (unit === 'share' || unit === 'percentagePoints' ? 100 : 1);

const formats = new Map<number, Intl.NumberFormat>();

/** A number with grouping commas and at most `digits` decimals; a true minus sign. Both languages group in threes. */
export function formatNumber(value: number, digits: number): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('en', { maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  const text = format.format(value);
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** A quantity with its unit, as a sentence in that language writes it: `¥1,200` and `1,200元`. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: TextLanguage,
  words: UnitWords,
  digits = usualDigits[unit],
): string {
  const number = formatNumber(value * scaleOf(unit), digits);
  if (unit === 'money' && language === 'en') return number.startsWith('−') ? `−¥${number.slice(1)}` : `¥${number}`;
  const ofOne: Readonly<Partial<Record<Unit, string>>> = words.one;
  const word = (number === '1' ? ofOne[unit] : undefined) ?? words[unit];
  const gap = language === 'en' && /^[a-z]/.test(word) ? ' ' : '';
  return `${number}${gap}${word}`;
}
