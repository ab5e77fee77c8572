import { describe, expect, test } from 'vitest';
import { type Answer, answerInExercise, answerTo, paperExercise } from '../../src/stores/answers.ts';
import { countMarked } from '../../src/stores/paper-progress.ts';
import { listedStorage } from './listed-storage.ts';

const answer: Answer = { revision: 1, fields: { choice: 'b' }, submitted: true, attempts: 1, hintsShown: 0, at: 9 };

describe('how much of a form of a mock paper is marked', () => {
  test('counts what was handed in there, and nothing begun, broken, of another form or of a lesson', () => {
    const storage = listedStorage();
    const keep = (paper: string, question: string, kept: Answer) =>
      answerInExercise(paperExercise(paper), question, storage).set(kept);
    keep('quick-check-1', 'two-logics/first', answer);
    keep('quick-check-1', 'two-logics/second', answer);
    keep('quick-check-1', 'two-logics/begun', { ...answer, submitted: false });
    keep('quick-check-2', 'two-logics/first', answer);
    answerTo('two-logics/first', storage).set(answer);
    storage.setItem('second-sale:exercise:paper-quick-check-1:answer:two-logics/broken', '{broken');
    expect(countMarked('quick-check-1', storage)).toBe(2);
    expect(countMarked('quick-check-3', storage)).toBe(0);
  });
});
