import { en } from './en.ts';
import type { Language } from './languages.ts';
import { textLanguage } from './languages.ts';
import { zh } from './zh.ts';

export type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every text of the interface; a language that lacks one does not compile. */
export type Messages = Widen<typeof en>;

const byTextLanguage: Record<'en' | 'zh', Messages> = { en, zh };

export const messagesFor = (language: Language): Messages => byTextLanguage[textLanguage(language)];
