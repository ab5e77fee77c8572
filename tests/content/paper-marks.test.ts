import { describe, expect, test } from 'vitest';
import type { BankItem, SectionBlueprint } from '#domain/papers/draw-paper.ts';
import { question } from '#questions/schema.ts';
import { checkPaperMarks } from '../../src/content/check/paper-marks.ts';

const both = (text: string) => ({ en: text, zh: text });
const common = {
  revision: 1,
  concepts: ['x'],
  objective: 1,
  bloom: 'apply',
  stem: both('Why?'),
  explanation: both('So.'),
};
const scheme = (points: readonly number[]) => ({
  form: 'short',
  rubric: points.map((value, index) => ({
    id: `p${index}`,
    points: value,
    text: both('A point.'),
    words: { en: [], zh: [] },
  })),
  model: both('Model.'),
  samples: [0, 1].map(() => ({ text: both('Sample.'), marks: {}, comment: both('Well.') })),
});
const numeric = (id: string, points: number) => ({
  id,
  kind: 'numeric',
  points,
  stem: both('How many?'),
  explanation: both('So.'),
  answer: 1,
  tolerance: 0.1,
  working: [both('1')],
});

const sections: readonly SectionBlueprint[] = [
  { kinds: ['written'], form: 'short', count: 1, pointsEach: 6 },
  { kinds: ['written'], form: 'short', count: 1, pointsEach: 8 },
  { kinds: ['case'], count: 1, pointsEach: 15 },
];

/** What is found about one question that stands alone in the bank. */
function findings(fields: Record<string, unknown>): readonly string[] {
  const data = question.parse({ ...common, ...fields });
  const item: BankItem = { id: 'x/q', unit: 'u1', kind: data.kind };
  return checkPaperMarks([item], [{ file: 'q.yaml', id: 'x/q', data }], sections);
}

describe('a written question', () => {
  test('passes with a scheme that adds up to what some section of its form sets', () => {
    expect(findings({ kind: 'written', ...scheme([2, 2, 1.5, 0.5]) })).toEqual([]);
    expect(findings({ kind: 'written', ...scheme([2, 2, 2, 2]) })).toEqual([]);
  });

  test('is found when no section sets as many marks as its scheme has', () => {
    expect(findings({ kind: 'written', ...scheme([4, 2, 1]) })).toEqual([
      expect.stringContaining('adds up to 7 marks, and papers set 6 or 8'),
    ]);
  });

  test('is found when a point of its scheme is no multiple of half a mark', () => {
    expect(findings({ kind: 'written', ...scheme([4, 1.75, 0.25]) })).toEqual([expect.stringContaining('half a mark')]);
  });
});

describe('a case', () => {
  test('passes when its parts divide the marks of the paper into halves', () => {
    expect(findings({ kind: 'case', parts: [numeric('a', 3), numeric('b', 7)] })).toEqual([]);
  });

  test('is found when they do not', () => {
    expect(findings({ kind: 'case', parts: [numeric('a', 2), numeric('b', 5)] })).toEqual([
      expect.stringContaining('worth 15 marks'),
    ]);
  });

  test('is found when the points of a scheme in it do not', () => {
    const written = { ...numeric('b', 6), kind: 'written', ...scheme([1.5, 1.5, 3]) };
    const { answer, tolerance, working, ...part } = written;
    expect(findings({ kind: 'case', parts: [numeric('a', 4), part] })).toHaveLength(1);
  });
});
