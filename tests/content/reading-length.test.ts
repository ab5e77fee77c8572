import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';

const { course } = checkContent('content');

/** What is left to read of a lesson: no front matter, formulas, tags or expressions. */
const proseOf = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/^import .*$/gm, '')
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ');

const lengthOf = (source: string, language: 'zh' | 'en'): number =>
  (proseOf(source).match(language === 'zh' ? /\p{Script=Han}/gu : /[A-Za-z0-9][\w'’.-]*/g) ?? []).length;

/** Words of English, or characters of Chinese, that one sitting can hold. */
const sitting = { en: { least: 900, most: 1800 }, zh: { least: 1400, most: 2900 } } as const;

describe('every lesson can be read in one sitting', () => {
  test.each(course.lessons.map(({ id }) => id))('%s', (id) => {
    const language = id.startsWith('zh/') ? 'zh' : 'en';
    const length = lengthOf(readFileSync(`content/lessons/${id}.mdx`, 'utf8'), language);
    expect(length).toBeGreaterThanOrEqual(sitting[language].least);
    expect(length).toBeLessThanOrEqual(sitting[language].most);
  });
});
