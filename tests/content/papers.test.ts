import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPaper } from '#domain/papers/draw-paper.ts';
import { checkContent } from '../../src/content/check/check-content.ts';
import { readLessonBody } from '../../src/content/check/lesson-body.ts';
import { bankOf } from '../../src/content/check/papers.ts';

const { course } = checkContent('content');
const bank = bankOf('content', course);
const unitOf = new Map(bank.map(({ id, unit }) => [id, unit]));
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
const blueprints = course.papers.map(({ id, data }) => [id, data] as const);

test('the course has at least six mock papers', () => {
  expect(course.papers.length).toBeGreaterThanOrEqual(6);
});

test('a paper never draws a question that stands within the text of a lesson', () => {
  const placed = course.lessons.flatMap(
    ({ id }) => readLessonBody(readFileSync(`content/lessons/${id}.mdx`, 'utf8')).questions,
  );
  expect(placed.length).toBeGreaterThan(0);
  expect(bank.filter(({ id }) => placed.includes(id))).toEqual([]);
});

describe.each(blueprints)('the paper %s', (id, { sections }) => {
  test('is worth 100 marks', () => {
    expect(sections.reduce((sum, { count, pointsEach }) => sum + count * pointsEach, 0)).toBe(100);
  });

  test('can be drawn with 50 seeds, without a question that stands twice', () => {
    for (const seed of seeds) {
      const drawn = drawPaper(id, sections, bank, seed);
      expect(drawn.map((ids) => ids.length)).toEqual(sections.map(({ count }) => count));
      expect(new Set(drawn.flat()).size).toBe(drawn.flat().length);
    }
  });

  test('leaves no unit of its field out of a large section', () => {
    const field = (from: readonly string[] | undefined) =>
      new Set(bank.filter(({ unit }) => from === undefined || from.includes(unit)).map(({ unit }) => unit));
    for (const seed of seeds)
      drawPaper(id, sections, bank, seed).forEach((ids, index) => {
        const section = sections[index];
        if (!section?.kinds.includes('single') || section.count < 10) return;
        expect(new Set(ids.map((question) => unitOf.get(question)))).toEqual(field(section.from));
      });
  });

  test('gives several different papers', () => {
    const papers = seeds.map((seed) => drawPaper(id, sections, bank, seed).flat().toSorted().join());
    expect(new Set(papers).size).toBe(seeds.length);
  });
});
