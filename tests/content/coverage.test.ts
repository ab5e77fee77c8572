import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { readLessonBody } from '../../src/content/check/lesson-body.ts';
import concepts from './syllabus/concepts.json' with { type: 'json' };
import contrasts from './syllabus/contrasts.json' with { type: 'json' };
import models from './syllabus/models.json' with { type: 'json' };
import topics from './syllabus/topics.json' with { type: 'json' };

const { course } = checkContent('content');
const bodies = course.lessons.map(({ id }) => ({
  language: id.slice(0, 2),
  lesson: id.split('/').at(-1) ?? '',
  ...readLessonBody(readFileSync(`content/lessons/${id}.mdx`, 'utf8')),
}));
type Body = (typeof bodies)[number];

/** Whether something is found in the text of a lesson in both languages. */
const inBoth = (lesson: string, holds: (body: Body) => boolean): boolean =>
  bodies.filter((body) => body.lesson === lesson && holds(body)).length === 2;
const inSomeLesson = (holds: (body: Body) => boolean): boolean => bodies.some(({ lesson }) => inBoth(lesson, holds));

const figureSource = (id: string): string => readFileSync(`src/figures/${id}.astro`, 'utf8');

/** A contrast row is shown by itself, or by a figure that reads it. */
const showsContrast =
  (id: string) =>
  ({ contrasts: shown, figures }: Body) =>
    shown.includes(id) || figures.some((figure) => figureSource(figure).includes(`'${id}'`));

/** The name a model of the syllabus has in the course. */
const modelId = (id: string): string => id.replace(/-(calculator|simulator)$/, '');

/** Where each kind of model comes alive: in the laboratory, in the picture that sorts it, on its own pages. */
function isPlaced(id: string, kind: string, lesson: string): boolean {
  const name = modelId(id);
  const drawn = inBoth(lesson, ({ figures }) => figures.includes(name));
  if (kind === 'sorter') return drawn;
  if (kind === 'scenario')
    return inBoth(lesson, ({ pages }) =>
      pages.some((page) => page.startsWith(id === 'exam-engine' ? 'exam' : 'cases/')),
    );
  return (
    existsSync(`src/calculators/catalog/${name}.ts`) &&
    (drawn || inBoth(lesson, ({ calculators }) => calculators.includes(name)))
  );
}

describe('the course teaches everything that its syllabus lists', () => {
  test('every concept is a term of the glossary, under its lesson', () => {
    const lessons = new Map(course.glossary.map(({ id, data }) => [id, data.lesson]));
    expect(Object.entries(concepts).filter(([id, lesson]) => lessons.get(id) !== lesson)).toEqual([]);
    expect(lessons.size).toBe(267);
  });

  test('every concept is explained at its place in its own lesson, in both languages', () => {
    const untaught = Object.entries(concepts).filter(
      ([id, lesson]) => !inBoth(lesson, ({ terms }) => terms.includes(id)),
    );
    expect(untaught).toEqual([]);
  });

  test('every concept is tested by a question', () => {
    const tested = new Set(course.questions.flatMap(({ data }) => data.concepts));
    expect(Object.keys(concepts).filter((id) => !tested.has(id))).toEqual([]);
  });

  test('every contrast row stands in the table, under its lesson', () => {
    const lessons = new Map(course.contrasts.map(({ id, data }) => [id, data.lesson]));
    expect(Object.entries(contrasts).filter(([id, lesson]) => lessons.get(id) !== lesson)).toEqual([]);
    expect(lessons.size).toBe(39);
  });

  test('every contrast row is shown in a lesson, in both languages', () => {
    const unseen = Object.keys(contrasts).filter((id) => !inSomeLesson(showsContrast(id)));
    expect(unseen).toEqual(['ct-service-vs-relationship']);
  });

  test('the one row that is no contrast of the two logics is told apart in a table of its lesson', () => {
    expect(inBoth('defining-relationship-marketing', ({ terms }) => terms.includes('rm-vs-service-marketing'))).toBe(
      true,
    );
  });

  test('every model comes alive at its place: calculator, picture, cases or papers', () => {
    const lost = Object.entries(models).filter(([id, { kind, lesson }]) => !isPlaced(id, kind, lesson));
    expect(lost).toEqual([]);
    expect(Object.keys(models)).toHaveLength(37);
  });

  test('every question topic is covered by a question of its lesson', () => {
    const uncovered = Object.entries(topics).filter(
      ([topic, lesson]) =>
        !course.questions.some(({ id, data }) => id.startsWith(`${lesson}/`) && data.covers.includes(topic)),
    );
    expect(uncovered).toEqual([]);
    expect(Object.keys(topics)).toHaveLength(156);
  });

  test('no question revives the two items of the sources that have no text', () => {
    const covered = course.questions.flatMap(({ data }) => data.covers);
    expect(covered.filter((topic) => ['j23', 'c02'].includes(topic))).toEqual([]);
  });

  test('every lesson has at least 20 questions, of which 8 or more stand at its end', () => {
    const short = [...new Set(bodies.map(({ lesson }) => lesson))].filter((lesson) => {
      const own = course.questions.filter(({ id }) => id.startsWith(`${lesson}/`));
      return own.length < 20 || own.filter(({ data }) => data.lessonSet).length < 8;
    });
    expect(short).toEqual([]);
  });
});
