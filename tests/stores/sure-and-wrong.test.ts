import { describe, expect, test } from 'vitest';
import { type Answer, answerTo } from '../../src/stores/answers.ts';
import { listSureAndWrong } from '../../src/stores/sure-and-wrong.ts';
import { listedStorage } from './listed-storage.ts';

const answer: Answer = { revision: 1, fields: { choice: 'b' }, submitted: true, attempts: 2, hintsShown: 0, at: 9 };
const wrong = (at: number): Answer => ({ ...answer, sureAndWrong: { fields: { choice: 'a' }, at } });

describe('the confident errors of a browser', () => {
  test('are listed with the latest first, and nothing else with them', () => {
    const storage = listedStorage();
    answerTo('two-logics/first', storage).set(wrong(1));
    answerTo('two-logics/doubtful', storage).set(answer);
    answerTo('clv/second', storage).set(wrong(2));
    storage.setItem('second-sale:language', 'zh');
    expect(listSureAndWrong(storage).map(({ questionId }) => questionId)).toEqual(['clv/second', 'two-logics/first']);
  });

  test('are listed when another entry is broken', () => {
    const storage = listedStorage();
    answerTo('two-logics/first', storage).set(wrong(1));
    storage.setItem('second-sale:answer:clv/broken', '{broken');
    expect(listSureAndWrong(storage)).toHaveLength(1);
  });
});
