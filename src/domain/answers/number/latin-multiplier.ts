import { scale } from './decimal.ts';
import type { Numeral } from './numeral.ts';

const EXPONENTS: Readonly<Record<string, number>> = {
  ...{ k: 3, K: 3, M: 6, B: 9, mn: 6, bn: 9, tn: 12 },
  ...{ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 },
};

/**
 * Multiplies by the Latin multipliers behind a number: 2.5 bn, 10K, three million.
 *
 * @param money a lower-case m is a million behind a currency sign, metres or months elsewhere
 */
export function applyLatinMultipliers({ value, rest }: Numeral, money: boolean): Numeral {
  const [match = '', word = ''] = /^\s?([a-z]+)/i.exec(rest) ?? [];
  const name = word.length > 1 ? word.toLowerCase().replace(/s$/, '') : money ? word.replace('m', 'M') : word;
  const exponent = Object.hasOwn(EXPONENTS, name) ? EXPONENTS[name] : undefined;
  if (!exponent) return { value, rest };
  return applyLatinMultipliers({ value: scale(value, exponent), rest: rest.slice(match.length) }, money);
}
