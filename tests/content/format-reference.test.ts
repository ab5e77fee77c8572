import { describe, expect, test } from 'vitest';
import { formatReference, type PrintedReference } from '../../src/content/format-reference.ts';
import type { Reference } from '../../src/content/schemas.ts';

const article: Reference = {
  type: 'article',
  authors: ['Dick, Alan S.', 'Basu, Kunal'],
  year: 1994,
  title: 'Customer loyalty: toward an integrated conceptual framework',
  container: 'Journal of the Academy of Marketing Science',
  volume: '22',
  issue: '2',
  pages: '99-113',
  status: 'confirmed',
  checked: { en: '', zh: '' },
};

const chineseArticle: Reference = {
  ...article,
  authors: [{ en: 'Wu Jinming', zh: '吴金明' }],
  year: 2001,
  title: { en: 'The 4V marketing mix', zh: '4V营销组合' },
  container: '中国工业经济',
  volume: undefined,
  issue: '6',
  pages: '70-75',
};

const asRead = ({ before, container, after }: PrintedReference): string => `${before}${container}${after}`;

describe('a reference', () => {
  test('to an article names both authors, the year, the title, the journal and the place', () => {
    expect(asRead(formatReference(article, 'en'))).toBe(
      'Dick, Alan S. & Basu, Kunal (1994). Customer loyalty: toward an integrated conceptual framework. Journal of the Academy of Marketing Science, 22(2), 99-113. ',
    );
  });

  test('to a work in English is the same for readers of Chinese, and says that it is English', () => {
    expect(formatReference(article, 'zh')).toEqual(formatReference(article, 'en'));
    expect(formatReference(article, 'zh').lang).toBe('en');
  });

  test('to a Chinese work is wholly Chinese for readers of Chinese', () => {
    expect(asRead(formatReference(chineseArticle, 'zh'))).toBe(
      '吴金明（2001）。4V营销组合。中国工业经济，(6), 70-75。',
    );
    expect(formatReference(chineseArticle, 'zh').lang).toBe('zh-Hans');
  });

  test('to a Chinese work gives other readers the title in both languages', () => {
    expect(asRead(formatReference(chineseArticle, 'en'))).toBe(
      'Wu Jinming (2001). The 4V marketing mix [4V营销组合]. 中国工业经济, (6), 70-75. ',
    );
  });

  test('to a book without a place puts its own title in italics', () => {
    const book = { ...article, container: undefined, volume: undefined, issue: undefined, pages: undefined };
    expect(formatReference({ ...book, publisher: 'Wiley, Hoboken' }, 'en')).toMatchObject({
      container: article.title,
      after: ', Wiley, Hoboken. ',
    });
  });
});
