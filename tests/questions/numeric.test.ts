import { describe, expect, test } from 'vitest';
import type { Incomplete } from '#questions/grade-types.ts';
import type { NumberQuestion } from '#questions/question.ts';
import { gradeOf } from './examples.ts';

const asks = (answer: number, tolerance: number, ...units: string[]): Partial<NumberQuestion> => ({
  answer,
  tolerance,
  unit: units[0],
  units,
  wrong: [],
});
const grade = (number: string, question: Partial<NumberQuestion>) => gradeOf('numeric', { number }, question);
const right = { status: 'graded', result: 'correct' };
const waits = (missing: Incomplete['missing'], ...choices: string[]) => ({ status: 'incomplete', missing, choices });

const gap = asks(-0.2, 0.01);
const index = asks(73, 0.1, '点', 'points');
const score = asks(0.6, 0.01, '分', 'points');
const share = asks(65, 0.3, '%');
const lift = asks(10, 0.1, '百分点', 'percentage points');
const households = asks(2000, 0.5, '户', 'households');
const yearly = asks(200, 0.5, 'yuan a year', '元/年');
const total = asks(4500, 0.5, 'yuan', '元');

describe('a number with a unit', () => {
  test.each([
    ['of marks', '-0.2分', gap],
    ['of marks in English', '-0.2 points', gap],
    ['of times', '0.8倍', asks(0.8, 0.005)],
    ['of a counter', '400针', asks(400, 0.5)],
  ])('%s answers a question without one', (_, typed, question) => {
    expect(grade(typed, question)).toMatchObject(right);
  });

  test.each([
    ['73.0分', index],
    ['73 marks', index],
    ['0.6点', score],
    ['两千家', households],
    ['2000位客户', households],
    ['2,000 customers', households],
    ['2000人', asks(2000, 0.5, '位', 'customers')],
    ['20.8分', asks(20.8, 0.3, '分钟', 'minutes')],
    ['12个点', asks(12, 0.1, '百分点', 'percentage points')],
    ['200元/年', yearly],
    ['200元每年', yearly],
    ['每年200元', yearly],
    ['¥200 a year', yearly],
    ['200 yuan per year', yearly],
    ['200 yuan p.a.', yearly],
    ['200元', yearly],
    ['12%/年', asks(12, 0.05, '%')],
  ])('that means the same as the one asked for is taken: %s', (typed, question) => {
    expect(grade(typed, question)).toMatchObject(right);
  });

  test.each([
    ['5个月', asks(5, 0, '年', 'years'), waits('unit')],
    ['2000元', households, waits('unit')],
    ['20分', asks(20, 0, '位', 'customers'), waits('unit')],
    ['8折', gap, waits('unit')],
    ['4500元/年', total, waits('rate', '4500')],
    ['4500 /年', total, waits('rate', '4500')],
    ['28元/单', asks(28, 0.5, '元', 'yuan'), waits('rate', '28')],
    ['65个百分点', share, waits('pointsForPercent', '65%')],
    ['10%', lift, waits('percentForPoints', '10 百分点')],
    ['50个百分点', asks(50, 0.5), waits('pointsElsewhere', '50')],
  ])('of another kind is asked about: %s', (typed, question, asked) => {
    expect(grade(typed, question)).toMatchObject(asked);
  });

  test('that years were asked for is still years', () => {
    expect(grade('十一年', asks(11, 0, '年', 'years'))).toMatchObject(right);
  });
});

describe('a bare decimal where a percentage is asked for', () => {
  test('is asked about', () => {
    expect(grade('0.65', share)).toMatchObject(waits('share', '65%', '0.65%'));
    expect(grade('.07', share)).toMatchObject(waits('share', '7%', '0.07%'));
  });
  test('is marked when it is the answer, or a mistake that is known', () => {
    expect(grade('0.714', asks(0.714, 0.02, '%'))).toMatchObject(right);
    const wrong = [{ answer: 0.65, feedback: '' }];
    expect(grade('0.65', { ...share, wrong })).toMatchObject({ result: 'incorrect', remarks: [{ known: 0 }] });
  });
  test('is marked when the sign was written', () => {
    expect(grade('0.65%', share)).toMatchObject({ status: 'graded', result: 'incorrect' });
  });
});

describe('a number with fewer digits than asked for', () => {
  const overall = asks(3.25, 0.02, '分');
  test.each(['3.3', '3.2', '3'])('is told so when it is the answer, rounded or cut off: %s', (typed) => {
    expect(grade(typed, overall)).toMatchObject({ earned: 0, remarks: [{ verdict: 'near', decimals: 2 }] });
  });
  test.each([
    ['3.4', overall],
    ['4', overall],
    ['0', asks(0.4, 0.02)],
    ['-3.3', overall],
    ['3.38', overall],
    ['21', asks(20, 0.1)],
    ['200000', asks(196800, 50)],
  ])('is plainly wrong when it is no rounding of the answer: %s', (typed, question) => {
    expect(grade(typed, question)).toMatchObject({ earned: 0, remarks: [{ verdict: 'wrong' }] });
  });
  test('is right within the tolerance, and told the number itself', () => {
    expect(grade('约3', asks(3.02, 0.02, '点'))).toMatchObject({ ...right, remarks: [{ exact: 3.02 }] });
    expect(grade('3.02', asks(3.02, 0.02, '点'))).toMatchObject({ remarks: [{ part: 'number', verdict: 'right' }] });
  });
});
