import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { readLessonBody } from '../../src/content/check/lesson-body.ts';
import corrections from './syllabus/corrections.json' with { type: 'json' };

const { course } = checkContent('content');

/** The lesson as it is read: one line, without tags and emphasis. */
const readable = (source: string): string => source.replace(/<[^>]*>|\*/g, '').replace(/\s+/g, ' ');

function lessonSource(language: string, lesson: string): string {
  const entry = course.lessons.find(({ id }) => id.startsWith(`${language}/`) && id.endsWith(`/${lesson}`));
  return entry ? readFileSync(`content/lessons/${entry.id}.mdx`, 'utf8') : '';
}

describe.each(corrections)('the correction $point ($says)', ({ lesson, cites, ...words }) => {
  test.each(['en', 'zh'] as const)(`is told in ${lesson}, with its source: %s`, (language) => {
    const source = lessonSource(language, lesson);
    const { citations } = readLessonBody(source);
    expect(words[language].filter((phrase) => !readable(source).includes(phrase))).toEqual([]);
    expect(cites.filter((key) => !citations.includes(key))).toEqual([]);
  });
});

test('every point of the two lists of corrections has a place', () => {
  const points = new Set(corrections.map(({ point }) => point));
  const wanted = [
    ...Array.from({ length: 14 }, (_, index) => `0.${index + 1}`),
    ...Array.from({ length: 10 }, (_, index) => `C.${index + 1}`),
  ];
  expect(wanted.filter((point) => !points.has(point))).toEqual([]);
});

test('every circulating error stands in an aside that names its number', () => {
  const marked = new Set(
    course.lessons.flatMap(({ id }) => readLessonBody(readFileSync(`content/lessons/${id}.mdx`, 'utf8')).corrections),
  );
  expect(Array.from({ length: 14 }, (_, index) => index + 1).filter((number) => !marked.has(number))).toEqual([]);
});

describe('the glossary follows the checked sources', () => {
  const term = (id: string) => course.glossary.find((entry) => entry.id === id)?.data;
  const source = (id: string) => course.references.find((entry) => entry.id === id)?.data;

  test.each([
    ['berry-1983', ['berry-1983', 'berry-1995']],
    ['satisfaction-trap', ['satisfaction-trap-2002', 'satisfaction-trap-2003']],
    ['basic-latent-expectation', ['satisfaction-trap-2002', 'satisfaction-trap-2003']],
    ['six-markets', ['christopher-payne-ballantyne-1991', 'peck-et-al-1999']],
    ['four-vs', ['wu-jinming-2001']],
    ['three-crm-types', ['meta-group-crm']],
    ['five-relationship-levels', ['kotler-1993-talk']],
    ['societal-marketing-concept', ['kotler-1972-consumerism']],
    ['dynamic-positioning', ['mckenna-1985', 'mckenna-1991']],
    ['five-to-one', ['keiningham-et-al-2005']],
  ])('%s cites %j first', (id, keys) => {
    expect(term(id)?.references.slice(0, keys.length)).toEqual(keys);
  });

  test('4V has one author, and its place in the journal is given', () => {
    expect(source('wu-jinming-2001')).toMatchObject({
      year: 2001,
      container: '中国工业经济',
      issue: '6',
      pages: '70-75',
    });
    expect(source('wu-jinming-2001')?.authors).toHaveLength(1);
  });

  test('责任型 is accepted for 负责型', () => {
    expect(term('accountable')?.synonyms.zh).toContain('责任型');
  });

  test('the societal concept does not rest on the other article of 1972', () => {
    expect(term('societal-marketing-concept')?.references).not.toContain('kotler-1972-generic');
  });
});
