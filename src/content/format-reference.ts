import type { Reference } from './schemas.ts';

/** A reference as it is printed: text before the italic title, the italic title, and what follows it. */
export interface PrintedReference {
  readonly lang: 'en' | 'zh-Hans';
  readonly before: string;
  readonly container: string;
  readonly after: string;
  readonly doi?: string | undefined;
}

const hasHan = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

function authorList(authors: readonly string[], chinese: boolean): string {
  if (chinese) return authors.join('、');
  const last = authors.at(-1) ?? '';
  return authors.length < 2 ? last : `${authors.slice(0, -1).join(', ')} & ${last}`;
}

/** Volume, issue and pages as far as they are known. */
function place({ volume, issue, pages }: Reference): string {
  const number = volume === undefined ? issue && `(${issue})` : issue === undefined ? volume : `${volume}(${issue})`;
  return [number, pages].filter(Boolean).join(', ');
}

/** Author–date style: article and chapter titles upright, the journal or book in italics. */
export function formatReference(reference: Reference): PrintedReference {
  const chinese = hasHan(reference.title + reference.authors.join(''));
  const names = authorList(reference.authors, chinese);
  const title =
    reference.titleZh && !hasHan(reference.title) ? `${reference.title} [${reference.titleZh}]` : reference.title;
  const alone = reference.container === undefined;
  const rest = [place(reference), reference.edition, reference.publisher].filter(Boolean).join(', ');
  return {
    lang: chinese ? 'zh-Hans' : 'en',
    before: chinese
      ? `${names}（${reference.year}）。${alone ? '' : `${title}。`}`
      : `${names} (${reference.year}). ${alone ? '' : `${title}. `}`,
    container: reference.container ?? title,
    after: `${rest ? `${chinese ? '，' : ', '}${rest}` : ''}${chinese ? '。' : '. '}`,
    doi: reference.doi,
  };
}
