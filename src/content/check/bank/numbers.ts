import type { Problem } from '../../read-files.ts';
import { textPairs } from '../text-pairs.ts';
import type { Item } from './walk.ts';

const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, m: 1e6 };

/** Decades, centuries and times of day, which the languages count differently: 1980s and 20世纪80年代, 7.40 pm and 晚上7点40分. */
const calendar =
  /\b(1[89]|20)\d0s\b|\d+世纪|\d+年代|\d+[点:：.]\d\d\s?(分|am|pm|a\.m\.|p\.m\.)|(?<!\d)\d{1,2}点\d*分?/g;

/** The numbers of a text that are written in digits and large enough not to be words in the other language. */
function numbersIn(source: string): readonly string[] {
  const text = source.replace(calendar, '');
  const found = [...text.matchAll(/(\d[\d,]*\.?\d*)\s?(万|亿|million\b|m\b)?/g)].map(([, digits = '', unit = '']) =>
    Number((Number(digits.replaceAll(',', '')) * (multipliers[unit] ?? 1)).toPrecision(10)),
  );
  return [...new Set(found.filter((number) => number > 12 || !Number.isInteger(number)).map(String))].sort();
}

/**
 * Texts that give other numbers in one language than in the other. A number that one language writes as a word is no
 * conflict: only where both have a number that the other lacks is something wrong.
 */
export function checkNumbers(items: readonly Item[]): readonly Problem[] {
  return items.flatMap(({ file, where, question }) =>
    textPairs(question, ['parts']).flatMap(({ path, en, zh }) => {
      const [left, right] = [numbersIn(en), numbersIn(zh)];
      const onlyEnglish = left.filter((number) => !right.includes(number));
      const onlyChinese = right.filter((number) => !left.includes(number));
      return onlyEnglish.length === 0 || onlyChinese.length === 0
        ? []
        : [
            `${file}:${where} ${path} has ${onlyEnglish.join(', ')} in English where Chinese has ${onlyChinese.join(', ')}; make them the same.`,
          ];
    }),
  );
}
