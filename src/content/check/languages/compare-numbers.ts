import { digitNumbersIn } from './digit-numbers.ts';
import { wordNumbersIn } from './number-words.ts';

/** Numbers below this are words in one language and digits in the other, or neither: a pair, twice, 一个. */
const least = 12;

const isTelling = (number: number): boolean => number > least || !Number.isInteger(number);

/** The telling numbers in digits of a text that the other has neither in digits nor in words. */
function missing(text: string, other: string): readonly number[] {
  const known = new Set([...digitNumbersIn(other), ...wordNumbersIn(other)]);
  return [...new Set(digitNumbersIn(text).filter((number) => isTelling(number) && !known.has(number)))];
}

/** What numbers two texts do not share, as the middle of a sentence; undefined when they say the same. */
export function compareNumbers(en: string, zh: string): string | undefined {
  const [english, chinese] = [missing(en, zh), missing(zh, en)];
  const parts = [
    ...(english.length > 0 ? [`only English has ${english.join(', ')}`] : []),
    ...(chinese.length > 0 ? [`only Chinese has ${chinese.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : undefined;
}
