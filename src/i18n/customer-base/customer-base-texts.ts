import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text of the customer-base lab; a language that lacks one does not compile. */
export type CustomerBaseTexts = Widen<typeof en>;

const byTextLanguage: Record<'en' | 'zh', CustomerBaseTexts> = { en, zh };

/** The texts of the customer-base lab, for the pages that show them. */
export const customerBaseTextsFor = (language: Language): CustomerBaseTexts => byTextLanguage[textLanguage(language)];
