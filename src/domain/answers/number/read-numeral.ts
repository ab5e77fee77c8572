import { readArabicNumeral } from './arabic-numeral.ts';
import { wordsToDigits } from './english-words.ts';
import { readFraction } from './fraction.ts';
import { readHanNumeral } from './han-numeral.ts';
import type { Numeral } from './numeral.ts';

/** Reads the number at the beginning of an unsigned, folded text, in whichever way it is written. */
export function readNumeral(written: string): Numeral | undefined {
  const text = wordsToDigits(written);
  const [half] = /^一?半/.exec(text) ?? [];
  if (half) return { value: 0.5, rest: text.slice(half.length) };
  return readFraction(text) ?? readArabicNumeral(text) ?? readHanNumeral(text);
}
