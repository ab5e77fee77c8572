import { describe, expect, test } from 'vitest';
import { type MarkedItem, marksByObjective, pointsFor, totalMarks } from '#domain/assignment/marks.ts';

const item = (objective: string, points: number, share?: number, hintsShown = 0): MarkedItem => ({
  objective,
  points,
  share,
  hintsShown,
});

describe('the marks of an exercise', () => {
  const items = [item('a', 2, 0.5), item('b', 1, 1), item('a', 4, 1), item('b', 3)];
  test('are added up by objective, in the order in which the objectives come up', () => {
    expect([...marksByObjective(items, 0)]).toEqual([
      ['a', { earned: 5, possible: 6, unanswered: 0 }],
      ['b', { earned: 1, possible: 4, unanswered: 1 }],
    ]);
  });
  test('count an unanswered question as unanswered', () => {
    expect(totalMarks(items, 0)).toEqual({ earned: 6, possible: 10, unanswered: 1 });
  });
  test('lose the cost of each hint, down to nothing', () => {
    expect([0, 1, 2, 9].map((hints) => pointsFor(item('a', 4, 0.5, hints), 0.25))).toEqual([2, 1.5, 1, 0]);
  });
});
