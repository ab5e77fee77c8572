import { readCurrency, takeCurrency } from './currency.ts';
import { wordsToDigits } from './english-words.ts';
import { HAN_NUMERALS } from './han-symbols.ts';

/** One Latin or one Chinese word. */
const WORD = /^(?:[\p{sc=Latin}\p{M}]+|\p{sc=Han}+)$/u;
/** More of the number, or characters of a range, a bound or an estimate (或 以 多 余 几). */
const MORE = new RegExp(`[${HAN_NUMERALS}半又负負或以多余餘几幾整右]|分之`);
/**
 * Words that are no unit: of a range or estimate (到 to), a time (点钟), a constant, an exponent without digits (e), and
 * ordinals and fractions (5th, two fifths; months are neither).
 */
const NO_UNIT =
  /^(?:[数數来來至到比约約折]|[点點].|(?:e|pi|st|nd|rd|to|or|of|and|plus|minus|more|less|over|up)$)|(?<!mon|m)ths?$/i;

/** The unit of a quantity as the reader reports it: a share, a currency, a rate, or the word as written. */
export function readUnit(text: string): string | undefined {
  return readShare(text) ?? readCurrency(text) ?? readWord(text) ?? readRate(text);
}

function readShare(text: string): string | undefined {
  const share = text
    .replace(/^(?:per ?cent|pct)$/i, '%')
    .replace(/^per mille$/i, '‰')
    .replace(/^(?:[个個]?百分[点點]|percentage points?|pp)$/i, '百分点');
  return /^(?:[%‰‱折]|百分点)$/.test(share) ? share : undefined;
}

function readWord(text: string): string | undefined {
  if (!WORD.test(text) || MORE.test(text) || NO_UNIT.test(text) || wordsToDigits(text) !== text) return undefined;
  return takeCurrency(takeCurrency(text)?.rest ?? '') ? undefined : text;
}

function readRate(text: string): string | undefined {
  const [, above = '', below = ''] = /^([^/]+?) ?\/ ?(.+)$/.exec(text) ?? [];
  const unit = below.split('/').every(readWord) ? readUnit(above) : undefined;
  return unit && `${unit}/${below}`;
}
