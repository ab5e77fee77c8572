import { expect, test } from 'vitest';
import { sectionStanding } from '#domain/papers/section-standing.ts';

test('a section adds up the marks of marked questions and counts the open ones', () => {
  const questions = [
    { marked: true, earned: 2 },
    { marked: true, earned: 0.5 },
    { marked: false, earned: 0 },
  ];
  expect(sectionStanding(questions)).toEqual({ earned: 2.5, answered: 2, open: 1 });
});

test('an unanswered section has earned nothing and is wholly open', () => {
  expect(sectionStanding([{ marked: false, earned: 0 }])).toEqual({ earned: 0, answered: 0, open: 1 });
});
