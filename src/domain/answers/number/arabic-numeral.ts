import { toNumber } from './decimal.ts';
import { readGrouping } from './grouping.ts';
import { toSymbols } from './han-symbols.ts';
import { type Numeral, numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

const TEN_TO = '10(?: ?\\^ ?([-+]?\\d+)|的([-+负負]?\\d+)次方)(?![\\d.,^])';
/** A middle dot is the point of a Chinese keyboard, except before a power of ten, where it is "times". */
const LITERAL = /^[.。]?\d+(?:[.。,' ]\d+|·(?!10[\^的])\d+)*\.?/;
const POWER_ALONE = new RegExp(`^${TEN_TO}`);
const EXPONENT = new RegExp(`^(?: ?e([-+]?\\d+)(?![\\d.,^])| ?[×x*·⋅] ?${TEN_TO})`, 'i');
const PLACES = /^\s?((?:[百佰千仟万萬㎆亿億兆]+(?!分[点點])\d*)+)/;

/** Reads Arabic digits at the beginning, with grouping marks, a power of ten and Chinese multipliers (12万5千). */
export function readArabicNumeral(text: string): Numeral | undefined {
  const alone = POWER_ALONE.exec(text);
  const [token = ''] = alone ? [] : (LITERAL.exec(text) ?? []);
  const digits = alone ? '1' : readGrouping(token);
  if (!digits) return undefined;
  const behind = text.slice(token.length);
  const power = alone ?? EXPONENT.exec(behind);
  if (power) return numeral(toNumber(digits, exponentOf(power)), behind.slice(power[0].length));
  const [match = '', places = ''] = PLACES.exec(behind) ?? [];
  return numeral(readPlaces(digits + toSymbols(places), true), behind.slice(match.length));
}

function exponentOf(match: RegExpExecArray): number {
  const written = match.slice(1).find((digits) => digits !== undefined) ?? '';
  return Number(written.replace(/[负負]/, '-'));
}
