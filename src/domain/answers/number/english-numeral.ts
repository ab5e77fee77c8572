import { toNumber } from './decimal.ts';
import { type Numeral, numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

const DIGITS = 'zero one two three four five six seven eight nine';
const WORDS =
  `${DIGITS} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`.split(
    ' ',
  );
/** The symbols of the words in places.ts; ten is S0, so that no digit may follow it. */
const SYMBOLS = '0 1 2 3 4 5 6 7 8 9 S0 S1 S2 S3 S4 S5 S6 S7 S8 S9 2S 3S 4S 5S 6S 7S 8S 9S H K M G Z'.split(' ');
const WORD = `(?:${WORDS.join('|')})(?![a-z])`;
const DIGIT = `(?:${DIGITS.replaceAll(' ', '|')})(?![a-z])`;
const RUN = new RegExp(`^(${WORD}(?:(?: and)?[ -]${WORD})*)?(?: ?point((?: ${DIGIT})+))?`, 'i');

/** Reads English number words at the beginning: "one hundred and twenty", "zero point eight", "three quarters". */
export function readEnglishNumeral(text: string): Numeral | undefined {
  const counted = text.replace(/^an? (?=hundred|thousand|[mbtr]+illion|half|third|quarter)/i, 'one ');
  const [half] = /^(?:one[ -])?half(?![a-z])(?: an? (?=[a-z]))?/i.exec(counted) ?? [];
  if (half) return { value: 0.5, rest: counted.slice(half.length) };
  const [run, words = 'zero', decimals] = RUN.exec(counted) ?? [];
  const value = run ? readWhole(toSymbols(words)) : undefined;
  if (!run || value === undefined) return undefined;
  const rest = counted.slice(run.length);
  return decimals ? numeral(toNumber(`${value}.${toSymbols(decimals)}`), rest) : readParts(value, rest);
}

function toSymbols(words: string): string {
  return words.toLowerCase().replace(/[a-z]+|[ -]/g, (word) => SYMBOLS[WORDS.indexOf(word)] ?? '');
}

/** Two digits in a row or a rising order are two numbers (five six). A digit behind a place keeps its own (one hundred five). */
function readWhole(symbols: string): number | undefined {
  const places = symbols.replace('S0', 'S').replace(/(?<=[HKMGZ])(?=\d(?![SH]))/g, '0');
  return /\d\d|K.*[MGZ]|M.*[GZ]|G.*Z/.test(symbols) ? undefined : readPlaces(places);
}

function readParts(count: number, rest: string): Numeral {
  const [match = '', third] = /^[ -](?:(third)|quarter)s?(?![a-z])/i.exec(rest) ?? [];
  return { value: match ? count / (third ? 3 : 4) : count, rest: rest.slice(match.length) };
}
