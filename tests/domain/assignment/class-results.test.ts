import { describe, expect, test } from 'vitest';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { type MarkedSubmission, resultsByExercise } from '#domain/assignment/class-results.ts';
import { example } from './examples.ts';

const handedIn = (name: string, share: number | undefined, assignment: Assignment = example): MarkedSubmission => ({
  submission: {
    ...{ format: 'second-sale/submission', version: 1, assignment, name, handedInAt: '', items: [], code: name },
  },
  results: [
    { objective: 'a', points: 2, share, hintsShown: 0 },
    { objective: 'b', points: 4, share: 1, hintsShown: 1 },
  ],
});

describe('the results of a class', () => {
  test('have a line for each student and a column for each objective', () => {
    const [table] = resultsByExercise([handedIn('李雷', 0.5), handedIn('韩梅梅', undefined)]);
    expect(table?.objectives).toEqual(['a', 'b']);
    expect(table?.students.map(({ total }) => total)).toEqual([
      { earned: 5, possible: 6, unanswered: 0 },
      { earned: 4, possible: 6, unanswered: 1 },
    ]);
    expect(table?.students.map(({ byObjective }) => byObjective.get('a')?.earned)).toEqual([1, 0]);
  });

  test('take off what hints cost', () => {
    const rules = { ...example.rules, hintCost: 0.25 };
    const [table] = resultsByExercise([handedIn('李雷', 1, { ...example, rules })]);
    expect(table?.students[0]?.total.earned).toBe(5);
  });

  test('stand apart for each exercise, and for one whose points were changed', () => {
    const dearer = { ...example, items: example.items.map((item) => ({ ...item, points: 9 })) };
    const all = [
      handedIn('a', 1),
      handedIn('b', 1, dearer),
      handedIn('c', 1, { ...example, id: 'other' }),
      handedIn('d', 1),
    ];
    const names = resultsByExercise(all).map(({ students }) => students.map(({ marked }) => marked.submission.name));
    expect(names).toEqual([['a', 'd'], ['b'], ['c']]);
  });

  test('of nobody are none', () => {
    expect(resultsByExercise([])).toEqual([]);
  });
});
