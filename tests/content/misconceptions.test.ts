import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import known from './syllabus/misconceptions.json' with { type: 'json' };
import topics from './syllabus/topics.json' with { type: 'json' };

const { course } = checkContent('content');

/** The beliefs behind the wrong answers of a question, wherever they stand in it. */
function beliefsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(beliefsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'misconception' in value && typeof value.misconception === 'string' ? [value.misconception] : [];
  const isKey = 'correct' in value && value.correct === true;
  return [...(isKey ? [] : own), ...Object.values(value).flatMap(beliefsIn)];
}

const answered = course.questions.map(({ id, data }) => ({ lesson: id.split('/')[0], beliefs: beliefsIn(data) }));
const lessonOf = new Map(Object.entries(topics));

describe.each(Object.entries(known))('the misconception of topic %s', (topic, { says, beliefs }) => {
  test.each(beliefs)(`“${says}” is held as %s`, (belief) => {
    expect(course.misconceptions.find(({ id }) => id === belief)?.data.covers).toContain(topic);
  });

  test(`“${says}” stands behind a wrong answer in the lesson of the topic`, () => {
    const own = answered.filter(({ lesson }) => lesson === lessonOf.get(topic)).flatMap((one) => one.beliefs);
    expect(beliefs.filter((belief) => !own.includes(belief))).toEqual([]);
  });
});

test('the syllabus knows 110 misconceptions', () => {
  expect(Object.keys(known)).toHaveLength(110);
});

test('every belief of the course stands behind a wrong answer', () => {
  const used = new Set(answered.flatMap(({ beliefs }) => beliefs));
  expect(course.misconceptions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
