import { describe, expect, test } from 'vitest';
import { grade } from '#questions/grade.ts';
import type { Kinds } from '#questions/question.ts';
import { context, earned, examples, gradeOf, option } from './examples.ts';

describe('a single choice', () => {
  test('earns the point for the correct option', () => expect(earned(gradeOf('single', { choice: 'b' }))).toBe(1));
  test('names the belief behind a wrong option', () => {
    expect(gradeOf('single', { choice: 'a' })).toMatchObject({
      result: 'incorrect',
      remarks: [{ part: 'a', misconception: 'a-belief' }],
    });
  });
});

describe('a multiple choice', () => {
  const choose = (scoring: Kinds['multiple']['scoring'], ...choice: string[]) =>
    earned(gradeOf('multiple', { choice }, { scoring }));
  test('earns half for part of the key without a wrong option', () => expect(choose('half-for-subset', 'a')).toBe(0.5));
  test('earns nothing for part of the key with a wrong option', () =>
    expect(choose('half-for-subset', 'a', 'c')).toBe(0));
  test('earns all or nothing where the rule says so', () => {
    expect([choose('all-or-nothing', 'a'), choose('all-or-nothing', 'a', 'b')]).toEqual([0, 1]);
  });
  test('sets wrong options off against right ones where each option counts', () => {
    expect([choose('per-option', 'a'), choose('per-option', 'a', 'b', 'c'), choose('per-option', 'c', 'd')]).toEqual([
      0.5, 0.5, 0,
    ]);
  });
  test('says which options of the key were missed', () => {
    expect(gradeOf('multiple', { choice: ['a'] })).toMatchObject({
      remarks: [
        { part: 'a', verdict: 'right' },
        { part: 'b', verdict: 'missed' },
      ],
    });
  });
});

describe('a judgement with a reason', () => {
  const why = { stem: '', options: [option('sound', true), option('other')] };
  const judge = (choice: string, reason?: string) =>
    gradeOf('boolean', reason ? { choice, why: reason } : { choice }, { why });
  test('waits for the reason', () => expect(judge('false')).toMatchObject({ status: 'incomplete', part: 'why' }));
  test('earns half for the judgement and half for the reason', () => {
    expect([judge('false', 'sound'), judge('false', 'other'), judge('true', 'sound')].map(earned)).toEqual([1, 0.5, 0]);
  });
});

describe('a gap', () => {
  test('accepts the term in either language and script', () => {
    expect(earned(gradeOf('blank', { one: ' Customers ', two: '關係行銷' }))).toBe(1);
  });
  test('earns nothing for a near answer and says what is off', () => {
    expect(gradeOf('blank', { one: 'customer', two: '关系营肖' })).toMatchObject({
      earned: 0.5,
      remarks: [{ verdict: 'right' }, { verdict: 'near', near: { kind: 'homophone' } }],
    });
  });
  test('names a wrong answer that is known', () => {
    expect(gradeOf('blank', { one: 'product', two: '关系营销' })).toMatchObject({
      remarks: [{ known: 0, misconception: 'p' }, {}],
    });
  });
  test('may take the answer of another gap where order does not count', () => {
    const swapped = { one: '关系营销', two: '客户' };
    expect([gradeOf('blank', swapped), gradeOf('blank', swapped, { interchangeable: true })].map(earned)).toEqual([
      0, 1,
    ]);
  });
  test('does not take one answer twice', () => {
    expect(earned(gradeOf('blank', { one: '客户', two: '客户' }, { interchangeable: true }))).toBe(0.5);
  });
  test('that is filled while another is empty is not marked', () => {
    expect(gradeOf('blank', { one: 'customer' })).toMatchObject({ status: 'incomplete', part: 'two', gap: 2 });
  });
});

describe('a number', () => {
  const read = (number: string, changes: Partial<Kinds['numeric']> = {}) => gradeOf('numeric', { number }, changes);
  test('is right within the tolerance and wrong beyond it', () => {
    expect([read('3200.5'), read('3,200 yuan'), read('３２００元'), read('3200.6')].map(earned)).toEqual([1, 1, 1, 0]);
  });
  test('names the mistake that makes a wrong number', () => {
    expect(read('4400')).toMatchObject({ remarks: [{ known: 0, misconception: 'begin-for-end' }] });
  });
  test('in another unit is asked about', () =>
    expect(read('3200%')).toMatchObject({ status: 'incomplete', missing: 'unit' }));
  test('that cannot be read is not marked', () =>
    expect(read('about five to six')).toMatchObject({ missing: 'unreadable' }));
  test('with two readings is asked about', () => {
    expect(read('1,5')).toMatchObject({ missing: 'ambiguous', reading: { values: [1.5, 15] } });
  });
  test('as a percentage answers a question about a share', () => {
    expect(earned(read('80%', { answer: 0.8, tolerance: 0.001, units: [], unit: undefined }))).toBe(1);
  });
});

describe('an order', () => {
  const order = (text: string) => earned(gradeOf('ordering', { order: text }));
  test('earns what need not move', () => {
    expect([order('a,b,c,d'), order('b,c,d,a'), order('d,c,b,a')]).toEqual([1, 2 / 3, 0]);
  });
  test('that nobody has moved is no answer', () => {
    expect(gradeOf('ordering', { order: '' })).toMatchObject({ status: 'incomplete', missing: 'order' });
  });
  test('with an item missing or twice is incomplete', () => {
    expect([order('a,b,c'), order('a,a,c,d')]).toEqual([undefined, undefined]);
  });
});

describe('sorting and matching', () => {
  test('earn a share for each item in its place', () => {
    const boxes = { a: 'transaction', b: 'relationship', c: 'relationship', d: 'relationship' };
    expect([earned(gradeOf('sorting', boxes)), earned(gradeOf('matching', { a: 'x', b: 'x' }))]).toEqual([0.75, 0.5]);
  });
});

describe('a written answer', () => {
  test('earns the marks that the learner gave, scaled to the points', () => {
    expect(earned(gradeOf('written', { text: 'long', 'mark.a': '1', 'mark.b': '0.5' }))).toBe(3);
  });
  test('is not counted before every point of the scheme is marked', () => {
    expect(gradeOf('written', { text: 'long', 'mark.a': '1' })).toMatchObject({ missing: 'marks', part: 'b' });
  });
});

describe('a case', () => {
  test('adds up its parts and puts their ids before the remarks', () => {
    expect(gradeOf('case', { 'first.choice': 'b', 'second.number': '4' })).toMatchObject({
      earned: 1,
      possible: 2,
      result: 'partial',
      remarks: [{ part: 'first.b' }, { part: 'second.number' }],
    });
  });
  test('is not marked while one part is empty', () => {
    expect(gradeOf('case', { 'first.choice': 'b' })).toMatchObject({
      status: 'incomplete',
      part: 'second.number',
      inPart: 2,
    });
  });
});

describe('a calculator task', () => {
  const reach = (clv: number) =>
    grade('calculator-task', examples['calculator-task'], { margin: '150' }, { ...context, evaluate: () => ({ clv }) });
  test('is right when the learner’s own inputs reach the goal', () =>
    expect([earned(reach(120)), earned(reach(119))]).toEqual([1, 0]));

  const input = { name: 'retention', label: '', unit: 'share', min: 0, max: 0.99, step: 0.01, start: 0.5 } as const;
  const shown = { inputs: [{ ...input, fixed: false }], assumed: [], result: { label: '', unit: 'money' } } as const;
  const type = (typed: string) =>
    grade(
      'calculator-task',
      { ...examples['calculator-task'], shown, start: { retention: 0.5 } },
      { retention: '0.5', 'typed.retention': typed },
      { locale: 'zh', evaluate: (_, { retention = 0 }) => ({ clv: retention * 200 }) },
    );
  test.each(['80', '８０%', '八十', '约80', '80分', '百分之八十'])('counts what was typed: %s', (typed) => {
    expect(earned(type(typed))).toBe(1);
  });
  test.each(['-5', '100', '八十几', '两三成'])('does not mark a number that nobody typed for %s', (typed) => {
    expect(type(typed)).toMatchObject({ status: 'incomplete', missing: 'refused', part: 'retention' });
  });
});
