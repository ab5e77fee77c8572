import { toNumber } from './decimal.ts';
import { readGrouping } from './grouping.ts';
import { toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

const TEN_TO = '10(?: ?\\^ ?([-+]?\\d+)|的([-+负負]?\\d+)次方)(?![\\d.,^])';
const POWER_ALONE = new RegExp(`^${TEN_TO}`);
/** A middle dot is the point of a Chinese keyboard, except before a power of ten, where it is "times". */
const LITERAL = /^[.。]?\d+(?:[.。,' ]\d+|·(?!10[\^的])\d+)*\.?/;
const EXPONENT = new RegExp(`^(?: ?e([-+]?\\d+)(?![\\d.,^])| ?[×x*·⋅] ?${TEN_TO})`, 'i');
const PLACES = /^\s?((?:[百佰千仟万萬㎆亿億兆]+(?!分[点點])\d*)+)/;

/** Reads Arabic digits at the beginning, with grouping marks, a power of ten and Chinese multipliers (12万5千). */
export function readArabicNumeral(text: string): Numeral | undefined {
  const alone = POWER_ALONE.exec(text);
  if (alone) return { value: toNumber('1', exponentOf(alone)), rest: text.slice(alone[0].length) };
  const [token] = LITERAL.exec(text) ?? [];
  return token ? readBehind(readGrouping(token), text.slice(token.length)) : undefined;
}

function readBehind(digits: string, rest: string): Numeral {
  const power = EXPONENT.exec(rest);
  if (power) return { value: toNumber(digits, exponentOf(power)), rest: rest.slice(power[0].length) };
  const [match = '', places = ''] = PLACES.exec(rest) ?? [];
  return { value: readPlaces(digits + toSymbols(places), true), rest: rest.slice(match.length) };
}

function exponentOf(match: RegExpExecArray): number {
  return Number(
    match
      .slice(1)
      .find(Boolean)
      ?.replace(/[负負]/, '-'),
  );
}
