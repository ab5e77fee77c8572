import { type Language, textLanguage } from '../languages.ts';
import type { Widen } from '../messages.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text about exercises; a language that lacks one does not compile. */
export type ExerciseTexts = Widen<typeof en>;

const byTextLanguage: Record<'en' | 'zh', ExerciseTexts> = { en, zh };

/** The texts about exercises, for the pages that show them. */
export const exerciseTextsFor = (language: Language): ExerciseTexts => byTextLanguage[textLanguage(language)];
