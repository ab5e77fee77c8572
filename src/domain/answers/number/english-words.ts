import { readPlaces } from './places.ts';

const DIGITS = 'zero one two three four five six seven eight nine';
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS = `${DIGITS} ${TEENS} ${TENS} hundred thousand million billion trillion`.split(' ');
const WORD = `(?:${WORDS.join('|')})(?![a-z])`;
const NUMBER = `(${WORD}(?:(?: and)?[ -]${WORD})*)`;
const MIXED = new RegExp(`^${NUMBER} and (an?|one|two|three) (third|quarter)s?(?![a-z])`, 'i');
const WHOLE = new RegExp(`^${NUMBER}(?:[ -](third|quarter)s?(?![a-z]))?(?!\\W?\\d)`, 'i');
const DECIMALS = new RegExp(`^(\\d*) ?point((?: (?:${DIGITS.replaceAll(' ', '|')})(?![a-z]))+)`, 'i');

/**
 * Puts digits in place of English number words at the beginning: "five years" becomes 5 years, "two thirds" 2/3;
 * words that do not make one number become NaN.
 */
export function wordsToDigits(text: string): string {
  return text
    .replace(/^an? (?=hundred|thousand|[mbtr]+illion|half|third|quarter)/i, 'one ')
    .replace(/^(?:one[ -])?half(?![a-z])(?: an? (?=[a-z]))?/i, '.5')
    .replace(MIXED, (_, whole: string, above: string, part: string) => {
      const count = toSymbols(above) || '1';
      return `${readWhole(toSymbols(whole))} ${count}${divisorOf(part)}`;
    })
    .replace(WHOLE, (_, words: string, part = '') => readWhole(toSymbols(words)) + divisorOf(part))
    .replace(DECIMALS, (_, whole: string, words: string) => `${whole}.${toSymbols(words)}`);
}

function divisorOf(part: string): string {
  return part && (/^t/i.test(part) ? '/3' : '/4');
}

function toSymbols(words: string): string {
  return words.toLowerCase().replace(/[a-z]+|[ -]/g, (word) => toSymbol(WORDS.indexOf(word)));
}

/** The symbol of a word in places.ts, by its place in the list; ten is S0, so that no digit may follow it. */
function toSymbol(at: number): string {
  if (at < 10) return at < 0 ? '' : String(at);
  return at < 20 ? `S${at - 10}` : at < 28 ? `${at - 18}S` : ('HKMGZ'[at - 28] ?? '');
}

/**
 * Two digits in a row, or places in rising order, are two numbers (five six). A digit behind a place keeps its own
 * place (one hundred five).
 */
function readWhole(symbols: string): number {
  const places = symbols.replace('S0', 'S').replace(/(?<=[HKMGZ])(?=\d(?![SH]))/g, '0');
  return /\d\d|K.*[MGZ]|M.*[GZ]|G.*Z/.test(symbols) ? Number.NaN : readPlaces(places);
}
