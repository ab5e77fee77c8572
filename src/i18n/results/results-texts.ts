import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text about results; a language that lacks one does not compile. */
export type ResultTexts = Widen<typeof en>;

const byTextLanguage: Record<'en' | 'zh', ResultTexts> = { en, zh };

/** The texts about results, for the pages that show them. */
export const resultTextsFor = (language: Language): ResultTexts => byTextLanguage[textLanguage(language)];
