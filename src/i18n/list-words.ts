import type { TextLanguage } from './languages.ts';

const formats: Readonly<Record<TextLanguage, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB'),
  zh: new Intl.ListFormat('zh'),
};

/** Words as a sentence of the language lists them: `a, b and c`, `甲、乙和丙`. */
export const listWords = (words: readonly string[], language: TextLanguage): string => formats[language].format(words);
