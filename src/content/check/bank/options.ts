import type { Problem } from '../../read-files.ts';
import { type Item, type OptionFile, optionsOf, textLanguages } from './walk.ts';

type Language = (typeof textLanguages)[number];

const length = (text: string): number => [...text.replace(/\s|\*\*/g, '')].length;

/** Words that make a statement absolute. Where only wrong options have them, a learner can pass without knowing anything. */
const absolute: Record<Language, RegExp> = {
  en: /\b(always|never|invariably|impossible|nobody|no one|without exception)\b/i,
  zh: /一定|必然|永远|绝对|任何|一律|完全|不可能/,
};

const anyOfTheAbove: Record<Language, RegExp> = {
  en: /\b(all|none|both|neither) of the (above|others|options)\b/i,
  zh: /以上(都|全|均|皆)|上述(都|全|均|皆)/,
};

const fold = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '');

function lengthFault(options: readonly OptionFile[], language: Language): string | undefined {
  const lengths = (correct: boolean) =>
    options.filter((option) => option.correct === correct).map((option) => length(option.text[language]));
  const [keys, others] = [lengths(true), lengths(false)];
  if (keys.length !== 1 || others.length === 0) return undefined;
  const [key = 0, longest = 0] = [keys[0], Math.max(...others)];
  return key > 1.35 * longest && key - longest > 8
    ? `the key is much the longest option in ${language} (${key} characters against ${longest}); shorten it or lengthen another`
    : undefined;
}

function cueFault(options: readonly OptionFile[], language: Language): string | undefined {
  const cued = (correct: boolean) =>
    options.filter((option) => option.correct === correct && absolute[language].test(option.text[language]));
  return cued(false).length >= 2 && cued(true).length === 0
    ? `only wrong options are absolute in ${language}; soften them or make the key as firm`
    : undefined;
}

function overlapFault(options: readonly OptionFile[], language: Language): string | undefined {
  const folded = options.map((option) => fold(option.text[language]));
  const twice = folded.find((text, index) => folded.indexOf(text) !== index);
  return twice === undefined ? undefined : `two options say the same in ${language}; change one`;
}

function aboveFault(options: readonly OptionFile[], language: Language): string | undefined {
  return options.some((option) => anyOfTheAbove[language].test(option.text[language]))
    ? `an option refers to the others in ${language}; write out what it means`
    : undefined;
}

/** Faults in the options of single items. */
export function checkOptions(items: readonly Item[]): readonly Problem[] {
  return items.flatMap((item) => {
    const options = optionsOf(item);
    if (!options) return [];
    return textLanguages.flatMap((language) =>
      [lengthFault, cueFault, overlapFault, aboveFault].flatMap((rule) => {
        const fault = rule(options, language);
        return fault === undefined ? [] : [`${item.file}:${item.where} ${fault}.`];
      }),
    );
  });
}
