import type { TextLanguage } from '#i18n/languages.ts';
import type { Reference } from './schemas.ts';

/** A reference as it is printed: text before the italic title, the italic title, and what follows it. */
export interface PrintedReference {
  readonly lang: 'en' | 'zh-Hans';
  readonly before: string;
  readonly container: string;
  readonly after: string;
  readonly doi?: string | undefined;
}

/** A name or title; that of a Chinese work stands in both languages. */
type Naming = Reference['title'];

const inLanguage = (naming: Naming, language: TextLanguage): string =>
  typeof naming === 'string' ? naming : naming[language];

/** Volume, issue and pages as far as they are known. */
function place({ volume, issue, pages }: Reference): string {
  const number = volume === undefined ? issue && `(${issue})` : issue === undefined ? volume : `${volume}(${issue})`;
  return [number, pages].filter(Boolean).join(', ');
}

/** Joins what there is, with a mark before each. */
const joined = (mark: string, parts: readonly (string | undefined)[]): string =>
  parts.map((part) => (part ? mark + part : '')).join('');

/** What is known of where and how it was published. */
const publication = (reference: Reference) => [place(reference), reference.edition, reference.publisher];

function inChinese(reference: Reference): PrintedReference {
  const names = reference.authors.map((name) => inLanguage(name, 'zh')).join('、');
  const title = inLanguage(reference.title, 'zh');
  return {
    lang: 'zh-Hans',
    before: `${names}（${reference.year}）。${reference.container ? `${title}。` : ''}`,
    container: reference.container ?? title,
    after: `${joined('，', publication(reference))}。`,
    doi: reference.doi,
  };
}

function inEnglish(reference: Reference): PrintedReference {
  const names = reference.authors.map((name) => inLanguage(name, 'en'));
  const others = names.slice(0, -1).join(', ');
  const { title } = reference;
  const printed = typeof title === 'string' ? title : `${title.en} [${title.zh}]`;
  return {
    lang: 'en',
    before: `${[others, names.at(-1)].filter(Boolean).join(' & ')} (${reference.year}). ${reference.container ? `${printed}. ` : ''}`,
    container: reference.container ?? printed,
    after: `${joined(', ', publication(reference))}. `,
    doi: reference.doi,
  };
}

/**
 * Author–date style: article and chapter titles upright, the journal or book in italics. A Chinese work is given to readers
 * of Chinese in its own words, to others with its title in both languages; every other work as it was printed.
 */
export const formatReference = (reference: Reference, language: TextLanguage): PrintedReference =>
  language === 'zh' && typeof reference.title !== 'string' ? inChinese(reference) : inEnglish(reference);
