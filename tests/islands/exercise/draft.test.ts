import { describe, expect, test } from 'vitest';
import {
  assignmentOf,
  type ChosenQuestion,
  chosenProblem,
  chosenQuestion,
  emptyDraft,
  moved,
  pointsFrom,
  stemsOf,
  withOtherNumbers,
  withoutListed,
  withoutQuestion,
  withPoints,
  withQuestions,
} from '#islands/exercise/draft.ts';
import type { ListedFamily, ListedQuestion, QuestionList } from '#islands/exercise/exercise-question.ts';
import { filtered, noFilter } from '#islands/exercise/question-filter.ts';
import type { Question } from '#questions/question.ts';

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
const ids = (chosen: readonly ChosenQuestion[]) => chosen.map(({ item }) => item.question);
const chosen = withQuestions([], questions.map(chosenQuestion));

describe('the draft of an exercise', () => {
  test('takes each question once, as it stands and with its own points', () => {
    expect(withQuestions(chosen, questions.map(chosenQuestion))).toEqual(chosen);
    expect(chosen[0]?.item).toEqual({ question: 'two-logics/price', revision: 3, points: 2 });
  });
  test('takes no more than an exercise may hold', () => {
    const many = Array.from({ length: 250 }, (_, n) => chosenQuestion(listed(`a/q${n}`)));
    expect(withQuestions([], many)).toHaveLength(200);
  });
  test('moves a question by one place, and none beyond the ends', () => {
    expect(ids(moved(chosen, 2, -1))).toEqual(['two-logics/price', 'clv/margin', 'two-logics/bond']);
    expect([moved(chosen, 0, -1), moved(chosen, 2, 1)]).toEqual([chosen, chosen]);
  });
  test('lets a question go', () =>
    expect(ids(withoutQuestion(chosen, 'clv/margin'))).toEqual(['two-logics/price', 'two-logics/bond']));
  test('gives one question other points', () =>
    expect(withPoints(chosen, 'two-logics/bond', 5).map(({ item }) => item.points)).toEqual([2, 5, 2]));
  test('becomes an exercise that holds of each question only what its link needs', () => {
    const draft = emptyDraft('zh');
    expect(Object.keys(assignmentOf(draft)).sort()).toEqual(
      ['format', 'version', 'id', 'title', 'lang', 'items', 'rules'].sort(),
    );
    expect(assignmentOf({ ...draft, chosen }).items).toEqual(chosen.map(({ item }) => item));
  });
  test.each([
    ['2.5', 2.5],
    ['', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['101', undefined],
    ['x', undefined],
  ])('reads the points “%s” as %s', (typed, points) => expect(pointsFrom(typed)).toBe(points));
});

const problemExample: Question<'numeric'> = {
  ...{ kind: 'numeric', id: '', revision: 1, objective: 0, disputed: false, points: 1, stem: '', hints: [] },
  ...{ explanation: '', answer: 1, tolerance: 0.5, unit: '', units: [], wrong: [], working: [] },
};

describe('a family of problems in a draft', () => {
  const family: ListedFamily = {
    ...{ id: 'problem/clv/a-few-years', kind: 'drawn', lesson: 'clv', points: 2, stem: 'A few years' },
  };
  const problem = (seed: number): ChosenQuestion => {
    const [id, revision] = [`${family.id}/${seed}`, 4000 + seed];
    const question = { ...problemExample, id, revision, stem: `Problem ${seed}` };
    return chosenProblem(family, { question, lesson: 'clv', objective: '' });
  };
  const two = withQuestions(chosen, [problem(7), problem(8)]);

  test('may have several problems, each with its seed and the revision of its numbers', () => {
    expect(two.slice(3).map(({ item }) => item)).toEqual([
      { question: 'problem/clv/a-few-years/7', revision: 4007, points: 2 },
      { question: 'problem/clv/a-few-years/8', revision: 4008, points: 2 },
    ]);
    expect(withQuestions(two, [problem(7)])).toEqual(two);
  });
  test('gets one more behind the problem that it is to be like', () => {
    const more = withQuestions(two, [problem(9)], problem(7).key);
    expect(more.slice(3).map(({ stem }) => stem)).toEqual(['Problem 7', 'Problem 9', 'Problem 8']);
  });
  test('gets other numbers in the place of one problem, for the points that it had', () => {
    const redrawn = withOtherNumbers(withPoints(two, problem(7).key, 5), problem(7).key, problem(9));
    expect(redrawn.slice(3).map(({ stem, key, item }) => [stem, key, item.points])).toEqual([
      ['Problem 9', problem(7).key, 5],
      ['Problem 8', problem(8).key, 2],
    ]);
  });
  test('is told which numbers are taken', () => expect([...stemsOf(two, family)]).toEqual(['Problem 7', 'Problem 8']));
  test('loses one problem alone, or all of them', () => {
    expect(ids(withoutQuestion(two, problem(7).key))).toEqual([...ids(chosen), 'problem/clv/a-few-years/8']);
    expect(withoutListed(two, family.id)).toEqual(chosen);
  });
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
