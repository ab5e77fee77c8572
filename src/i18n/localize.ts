import type { TextLanguage } from './languages.ts';

/** A value in which every `{ en, zh }` has become the text of one language. */
export type Localized<T> = T extends { readonly en: infer U; readonly zh: unknown }
  ? U
  : T extends readonly (infer U)[]
    ? readonly Localized<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Localized<T[K]> }
      : T;

function pick(value: unknown, language: TextLanguage): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'zh' in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner, language)]));
}

/** The same data with the texts of one language only. */
export function localize<T>(value: T, language: TextLanguage): Localized<T> {
  return pick(value, language) as Localized<T>;
}
