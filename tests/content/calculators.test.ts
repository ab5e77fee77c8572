import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLessonBody } from '../../src/content/check/lesson-body.ts';
import { catalog } from '../calculators/catalog.ts';

const lessons = globSync('content/lessons/*/*/*.mdx').map((file) => ({
  lesson: file.split('/').at(-1)?.replace('.mdx', '') ?? '',
  ...readLessonBody(readFileSync(file, 'utf8')),
}));

/** Pages of the laboratory that are no entry of the catalog. */
const pagesOfTheirOwn = globSync('src/pages/[[]lang]/lab/*.astro').map((file) => basename(file, '.astro'));

/** How a note says that a formula has no author to name. */
const withoutSource = {
  en: /this course’s own|without a (single|traceable) (source|study)/,
  zh: /由本课程拟定|没有单一出处|查不到出处/,
} as const;

describe.each(catalog)('the calculator $file', ({ file, text }) => {
  test('stands in the lesson that it names, or is led to from there, in both languages', () => {
    const leading = lessons.filter(
      ({ lesson, calculators, pages }) =>
        lesson === text.lesson && (calculators.includes(file) || pages.includes(`lab/${file}`)),
    );
    expect(leading).toHaveLength(2);
  });

  test('names only terms of the glossary', () => {
    expect(text.concepts.filter((concept) => !existsSync(`content/glossary/${concept}.yaml`))).toEqual([]);
  });

  test('names its source, or says that there is none', () => {
    if (text.source !== undefined) expect(existsSync(`content/references/${text.source}.yaml`)).toBe(true);
    else {
      expect(text.note.en).toMatch(withoutSource.en);
      expect(text.note.zh).toMatch(withoutSource.zh);
    }
  });
});

describe('a lesson', () => {
  test('leads only to pages of the laboratory that there are', () => {
    const fitted = globSync('src/fitting/catalog/*.ts').map((file) => basename(file, '.ts'));
    const known = new Set([...catalog.map(({ file }) => file), ...fitted, ...pagesOfTheirOwn]);
    const led = lessons.flatMap(({ pages }) => pages.filter((page) => page.startsWith('lab/')));
    expect(led.filter((page) => !known.has(page.slice('lab/'.length)))).toEqual([]);
  });
});
