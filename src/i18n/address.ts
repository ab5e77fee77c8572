import { type Language, languages } from './languages.ts';

/** The address of a page inside the site, whatever folder the site lies in: `address('en', 'lab/clv')` is `/en/lab/clv/`. */
export function address(language: Language, path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${language}/${path === '' ? '' : `${path.replace(/^\/|\/$/g, '')}/`}`;
}

/** One static page per language. */
export const languagePaths = (): { params: { lang: Language } }[] => languages.map((lang) => ({ params: { lang } }));
