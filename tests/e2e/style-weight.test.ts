import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lessonIds } from './answer-key.ts';

const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

interface Styles {
  /** What each stylesheet that the page asks for holds. */
  readonly files: readonly string[];
  /** What stands in the page itself. */
  readonly inside: string;
}

function stylesOf(path: string): Styles {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const files = matches(html, /<link rel="stylesheet" href="([^"]+)"/g).map((file) =>
    readFileSync(`dist${file}`, 'utf8'),
  );
  return { files, inside: matches(html, /<style>([^<]*)/g).join('') };
}

const usesCalculator = (lesson: string): boolean =>
  readFileSync(`dist/en/learn/${lesson}/index.html`, 'utf8').includes('data-calculator=');

describe('the styles of a lesson', () => {
  test.each(lessonIds)('%s come in one file, below 10 kB with those that stand in the page', (lesson) => {
    const { files, inside } = stylesOf(`/en/learn/${lesson}/`);
    expect(files.length).toBe(1);
    expect(files.reduce((sum, file) => sum + packed(file), 0) + packed(inside)).toBeLessThan(
      usesCalculator(lesson) ? 10_000 : 8_200,
    );
  });

  test.each(lessonIds)('%s are those of an instrument only where one stands', (lesson) => {
    const { files, inside } = stylesOf(`/en/learn/${lesson}/`);
    expect([...files, inside].join('').includes('.calculator{')).toBe(usesCalculator(lesson));
  });
});

describe('the styles of a page without questions', () => {
  test.each(['/en/', '/en/learn/', '/en/glossary/', '/en/contrast/', '/en/lab/', '/en/cases/', '/en/sources/'])(
    '%s are not those of questions',
    (path) => {
      const { files, inside } = stylesOf(path);
      expect([...files, inside].join('')).not.toContain('form.q{');
    },
  );
});
