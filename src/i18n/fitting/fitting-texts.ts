import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text of the pages that estimate a model; a language that lacks one does not compile. */
export type FittingTexts = Widen<typeof en>;

const byTextLanguage: Record<'en' | 'zh', FittingTexts> = { en, zh };

/** The texts of the pages that estimate a model, for the pages that show them. */
export const fittingTextsFor = (language: Language): FittingTexts => byTextLanguage[textLanguage(language)];
