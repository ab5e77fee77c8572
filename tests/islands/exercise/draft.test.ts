import { describe, expect, test } from 'vitest';
import { moved, pointsFrom, redrawn, withoutQuestion, withQuestions } from '#islands/exercise/draft.ts';
import type { ListedQuestion, QuestionList } from '#islands/exercise/exercise-question.ts';
import { filtered, noFilter } from '#islands/exercise/question-filter.ts';

const listed = (id: string, change: Partial<ListedQuestion> = {}): ListedQuestion => ({
  id,
  kind: 'single',
  revision: 3,
  objective: 1,
  points: 2,
  stem: `Stem of ${id}`,
  ...change,
});
const questions = [
  listed('two-logics/price'),
  listed('two-logics/bond', { kind: 'blank', objective: 2 }),
  listed('clv/margin', { stem: '一年的毛利是多少？' }),
];
const list: QuestionList = {
  lessons: [
    { id: 'two-logics', title: 'Two logics', objectives: ['a', 'b'] },
    { id: 'clv', title: '终身价值', objectives: ['c'] },
  ],
  questions,
};
const ids = (items: readonly { readonly question: string }[]) => items.map(({ question }) => question);
const items = withQuestions([], questions);

describe('the draft of an exercise', () => {
  test('takes each question once, as it stands and with its own points', () => {
    expect(withQuestions(items, questions)).toEqual(items);
    expect(items[0]).toEqual({ question: 'two-logics/price', revision: 3, points: 2 });
  });
  test('takes no more than an exercise may hold', () => {
    const many = Array.from({ length: 250 }, (_, n) => listed(`a/q${n}`));
    expect(withQuestions([], many)).toHaveLength(200);
  });
  test('moves a question by one place, and none beyond the ends', () => {
    expect(ids(moved(items, 2, -1))).toEqual(['two-logics/price', 'clv/margin', 'two-logics/bond']);
    expect([moved(items, 0, -1), moved(items, 2, 1)]).toEqual([items, items]);
  });
  test('lets a question go', () =>
    expect(ids(withoutQuestion(items, 'clv/margin'))).toEqual(['two-logics/price', 'two-logics/bond']));
  test.each([
    ['2.5', 2.5],
    ['', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['101', undefined],
    ['x', undefined],
  ])('reads the points “%s” as %s', (typed, points) => expect(pointsFrom(typed)).toBe(points));
});

describe('a family of problems in a draft', () => {
  const family = listed('problem/clv/a-few-years', { kind: 'drawn', lesson: 'clv' });
  const drawn = withQuestions(items, [family]);

  test('becomes one problem with a seed', () => {
    expect(ids(drawn).at(-1)).toMatch(/^problem\/clv\/a-few-years\/\d{1,6}$/);
    expect(withQuestions(drawn, [family])).toEqual(drawn);
  });
  test('gets other numbers in its place, and a written question keeps its own', () => {
    const seeds = Array.from({ length: 20 }, () => ids(redrawn(drawn, 3)).at(-1));
    expect(new Set(seeds).size).toBeGreaterThan(10);
    expect(redrawn(drawn, 0)).toEqual(drawn);
  });
  test('is let go whatever its seed', () => expect(withoutQuestion(drawn, family.id)).toEqual(items));
  test('is found under its lesson', () =>
    expect(filtered({ ...list, questions: [family] }, { ...noFilter, lesson: 'clv' })).toEqual([family]));
});

describe('the list of questions', () => {
  const found = (filter: Partial<typeof noFilter>) => filtered(list, { ...noFilter, ...filter }).map(({ id }) => id);
  test('is narrowed by lesson, objective and kind together', () => {
    expect(found({ lesson: 'two-logics' })).toEqual(['two-logics/price', 'two-logics/bond']);
    expect(found({ lesson: 'two-logics', objective: '2' })).toEqual(['two-logics/bond']);
    expect(found({ lesson: 'two-logics', kind: 'single' })).toEqual(['two-logics/price']);
  });
  test('is searched by every word in stem, lesson or id', () => {
    expect([
      found({ text: '毛利' }),
      found({ text: '终身' }),
      found({ text: 'logics BOND' }),
      found({ text: 'none' }),
    ]).toEqual([['clv/margin'], ['clv/margin'], ['two-logics/bond'], []]);
  });
});
