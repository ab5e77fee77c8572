import { digitNumbersIn } from './digit-numbers.ts';
import { wordNumbersIn } from './number-words.ts';

/** In prose, numbers below this are words in one language and digits in the other, or neither: a pair, twice, 一个. */
const smallestInProse = 13;

/** The telling numbers in digits of a text that the other has neither in digits nor in words. */
function missing(text: string, other: string, smallest: number): readonly number[] {
  const known = new Set([...digitNumbersIn(other), ...wordNumbersIn(other)]);
  const isTelling = (number: number): boolean => number >= smallest || !Number.isInteger(number);
  return [...new Set(digitNumbersIn(text).filter((number) => isTelling(number) && !known.has(number)))];
}

/**
 * What numbers two texts do not share, as the middle of a sentence; undefined when they say the same.
 *
 * @param smallest whole numbers below it are left out
 */
export function compareNumbers(en: string, zh: string, smallest: number = smallestInProse): string | undefined {
  const [english, chinese] = [missing(en, zh, smallest), missing(zh, en, smallest)];
  const parts = [
    ...(english.length > 0 ? [`only English has ${english.join(', ')}`] : []),
    ...(chinese.length > 0 ? [`only Chinese has ${chinese.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : undefined;
}
