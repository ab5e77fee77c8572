import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { readLessonBody } from '../../src/content/check/lesson-body.ts';
import syllabus from './syllabus-ids.json' with { type: 'json' };

const { course } = checkContent('content');
const bodies = course.lessons.map(({ id }) => ({
  lesson: id.split('/').at(-1) ?? '',
  source: readFileSync(`content/lessons/${id}.mdx`, 'utf8'),
  ...readLessonBody(readFileSync(`content/lessons/${id}.mdx`, 'utf8')),
}));
const missing = (wanted: readonly string[], found: Iterable<string>): readonly string[] => {
  const known = new Set(found);
  return wanted.filter((id) => !known.has(id));
};

/** The name a model of the syllabus has in the course. */
const modelId = (id: string): string => id.replace(/-(calculator|simulator)$/, '');

describe('the course teaches everything that its syllabus lists', () => {
  test('every concept is a term of the glossary, under its lesson', () => {
    const lessons = new Map(course.glossary.map(({ id, data }) => [id, data.lesson]));
    const wrong = Object.entries(syllabus.concepts).filter(([id, lesson]) => lessons.get(id) !== lesson);
    expect(wrong).toEqual([]);
  });

  test('every concept is taught in a lesson', () => {
    expect(
      missing(
        Object.keys(syllabus.concepts),
        bodies.flatMap(({ terms }) => terms),
      ),
    ).toEqual([]);
  });

  test('every concept is tested by a question', () => {
    expect(
      missing(
        Object.keys(syllabus.concepts),
        course.questions.flatMap(({ data }) => data.concepts),
      ),
    ).toEqual([]);
  });

  test('every contrast row stands in the table, under its lesson', () => {
    const lessons = new Map(course.contrasts.map(({ id, data }) => [id, data.lesson]));
    expect(Object.entries(syllabus.contrasts).filter(([id, lesson]) => lessons.get(id) !== lesson)).toEqual([]);
  });

  test('every model has its place as calculator, figure, case or paper', () => {
    const places = bodies.flatMap(({ calculators, figures }) => [...calculators, ...figures]);
    expect(missing(Object.keys(syllabus.models).map(modelId), places.map(modelId))).toEqual([]);
  });

  test('every question topic is covered', () => {
    expect(
      missing(
        Object.keys(syllabus.topics),
        course.questions.flatMap(({ data }) => data.covers),
      ),
    ).toEqual([]);
  });

  test('every known misconception stands behind a wrong answer', () => {
    const used = new Set(
      JSON.stringify(course.questions.map(({ data }) => data)).match(/(?<="misconception":")[^"]+/g),
    );
    const covered = course.misconceptions.filter(({ id }) => used.has(id)).flatMap(({ data }) => data.covers);
    expect(missing(syllabus.topicsWithMisconception, covered)).toEqual([]);
  });

  test('every correction of circulating errors is taught', () => {
    expect(
      missing(
        syllabus.corrections.map(String),
        bodies.flatMap(({ corrections }) => corrections.map(String)),
      ),
    ).toEqual([]);
  });

  test('every lesson has at least 20 questions, of which 8 or more stand at its end', () => {
    const short = [...new Set(bodies.map(({ lesson }) => lesson))].filter((lesson) => {
      const own = course.questions.filter(({ id }) => id.startsWith(`${lesson}/`));
      return own.length < 20 || own.filter(({ data }) => data.lessonSet).length < 8;
    });
    expect(short).toEqual([]);
  });
});
