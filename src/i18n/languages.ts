/** The languages of the pages, as they stand in the address. */
export const languages = ['zh', 'zh-hant', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in which texts are written; `zh-hant` pages are derived from `zh`. */
export type TextLanguage = 'zh' | 'en';

export const languageTags: Record<Language, string> = { zh: 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };
export const languageNames: Record<Language, string> = { zh: '简体中文', 'zh-hant': '繁體中文', en: 'English' };
export const languageShortNames: Record<Language, string> = { zh: '简', 'zh-hant': '繁', en: 'EN' };

export const textLanguage = (language: Language): TextLanguage => (language === 'en' ? 'en' : 'zh');

export const isLanguage = (value: string | undefined): value is Language =>
  languages.some((language) => language === value);
