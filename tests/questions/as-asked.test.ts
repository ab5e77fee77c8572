import { describe, expect, test } from 'vitest';
import { asAsked } from '#questions/as-asked.ts';
import type { Question } from '#questions/question.ts';
import { examples } from './examples.ts';

const identity = { id: 'lesson/name', revision: 2, objective: 1, disputed: false };
const withoutTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'string' ? '' : part)));

describe('a question as it is asked', () => {
  const belief = { id: 'price-alone', belief: 'BELIEF' };
  const question: Question = {
    ...identity,
    kind: 'single',
    points: 1,
    stem: 'Why do they stay?',
    hints: ['HINT'],
    explanation: 'EXPLANATION',
    options: [
      { id: 'bond', correct: true, text: 'A bond', feedback: 'FEEDBACK' },
      { id: 'price', correct: false, text: 'The price', feedback: 'FEEDBACK', misconception: belief },
    ],
  };

  test('keeps the stem and the options', () => {
    expect(JSON.stringify(asAsked(question))).toMatch(/Why do they stay\?.*A bond.*The price/);
  });

  test('leaves out hints, replies, beliefs and the explanation', () => {
    expect(JSON.stringify(asAsked(question))).not.toMatch(/HINT|EXPLANATION|FEEDBACK|BELIEF/);
  });

  test('still counts its hints', () => {
    expect(asAsked(question).hints).toHaveLength(1);
  });

  test.each(Object.values(examples))('of kind $kind has the shape of the whole one', (example) => {
    const whole: Question = { ...identity, ...example };
    expect(withoutTexts(asAsked(whole))).toEqual(withoutTexts(whole));
  });
});
