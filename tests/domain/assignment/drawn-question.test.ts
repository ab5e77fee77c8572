import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { drawnQuestion, drawnQuestionId, seedCount, seedFor } from '#domain/assignment/drawn-question.ts';

const seeds = fc.nat(seedCount - 1);
const drawn = { family: 'clv/a-few-years', seed: 4711 };

describe('a drawn question', () => {
  property.prop({ seed: seeds })('is told by its id alone, with every seed', ({ seed }) => {
    expect(drawnQuestion(drawnQuestionId({ ...drawn, seed }))).toEqual({ ...drawn, seed });
  });

  test.each([
    'two-logics/price',
    'problem/clv/a-few-years',
    'problem/clv/a-few-years/1000000',
    'problem/clv/a-few-years/007',
    'problem/clv/a-few-years/-1',
    'problem/../a-few-years/1',
    'problem/clv/a-few-years/1/2',
  ])('is not %s', (id) => expect(drawnQuestion(id)).toBeUndefined());

  test('has the seed of its id where everybody gets the same numbers', () => expect(seedFor(drawn)).toBe(4711));

  property.prop({ student: seeds })('has a seed in range for every student, always the same one', ({ student }) => {
    const seed = seedFor(drawn, student);
    expect(drawnQuestion(drawnQuestionId({ ...drawn, seed }))).toEqual({ ...drawn, seed });
    expect(seedFor(drawn, student)).toBe(seed);
  });

  test('hardly ever has the same seed for two students of a class', () => {
    const all = Array.from({ length: 200 }, (_, student) => seedFor(drawn, student * 977));
    expect(new Set(all).size).toBeGreaterThan(195);
  });
});
