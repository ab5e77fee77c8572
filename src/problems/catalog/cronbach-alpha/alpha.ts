import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const five = { from: 5, to: 5, step: 1 };
const answers = { length: five, of: { from: 1, to: 5, step: 1 } };
const questions = 3;

interface Answers {
  readonly coding: string;
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly third: readonly number[];
}

/** The three lists as they are added up: the third turned round where it runs the other way. */
const itemsOf = ({ coding, first, second, third }: Answers): readonly (readonly number[])[] => [
  first,
  second,
  coding === 'turned' ? third.map((rating) => 6 - rating) : third,
];

function variance(list: readonly number[]): number {
  const mean = sum(list) / list.length;
  return sum(list.map((value) => (value - mean) ** 2)) / (list.length - 1);
}

const totalsOf = (items: readonly (readonly number[])[]): readonly number[] =>
  (items[0] ?? []).map((_, person) => sum(items.map((item) => item[person] ?? 0)));

export const model = defineFamily({
  output: 'alpha',
  digits: 2,
  draw: { first: answers, second: answers, third: answers },
  fixed: { coding: 'turned' },
  reasonable: (values) => {
    const items = itemsOf(values);
    const share = sum(items.map(variance)) / variance(totalsOf(items));
    return share > 0.3 && share < 0.75;
  },
  steps: (values, step) => {
    const items = itemsOf(values);
    const [a = 0, b = 0, c = 0] = items.map(variance);
    const parts = step('parts', a + b + c, 'number', { numbers: { variances: [a, b, c] } });
    const [p = 0, q = 0, r = 0, s = 0, t = 0] = totalsOf(items);
    const whole = step('whole', variance([p, q, r, s, t]), 'number', { numbers: { p, q, r, s, t } });
    const shared = step('shared', 1 - parts / whole, 'number', { digits: 4 });
    step('alpha', (questions / (questions - 1)) * shared, 'number', { digits: 3 });
  },
  mistakes: {
    thirdNotTurned: { given: () => ({ coding: 'asWritten' }) },
    factorForgotten: { at: 'alpha', instead: (_, { step }) => step('shared') },
    factorUpsideDown: { at: 'alpha', instead: (_, { step }) => ((questions - 1) / questions) * step('shared') },
    notTakenFromOne: { at: 'shared', instead: (_, { step }) => step('parts') / step('whole') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Cronbach’s alpha of three questions', zh: '三道题的克朗巴赫α系数' },
  stem: {
    en: 'Five patients answer three questions about a physiotherapist, 1 to 5. Question 1: {firstNumber}; question 2: {secondNumber}; question 3, “I often had to wait”: {thirdNumber}. The third runs the other way and counts as 6 − x. Dividing variances by n − 1, what is Cronbach’s alpha?',
    zh: '五位患者就理疗师答三道题（1～5分）。第1题：{firstNumber}；第2题：{secondNumber}；第3题“我常常要等”：{thirdNumber}。第3题方向相反，按6−x计。方差除以n−1，克朗巴赫α系数是多少？',
  },
  steps: {
    parts: { name: { en: 'Variances of the three questions', zh: '三道题的方差之和' }, line: '{variances} = {value}' },
    whole: {
      name: { en: 'Variance of the totals', zh: '总分的方差' },
      line: {
        en: 'totals {p}, {q}, {r}, {s}, {t}; their variance = {value}',
        zh: '总分{p}、{q}、{r}、{s}、{t}，方差 = {value}',
      },
    },
    shared: {
      name: { en: 'What the questions have in common', zh: '各题共有的部分' },
      line: '1 − {parts} ÷ {whole} = {value}',
    },
    alpha: { name: { en: 'Alpha of three questions', zh: '三道题的α' }, line: '3 ÷ (3 − 1) × {shared} = {value}' },
  },
  mistakes: {
    thirdNotTurned: {
      says: {
        en: 'Question 3 is added as it was answered. Whoever likes the therapist ticks a low number there; turn it round first, 6 − x, or it works against the other two.',
        zh: '第3题照原样加进去了。满意的人在这题上打低分，要先反过来（6−x），否则它与另外两题互相抵消。',
      },
    },
    factorForgotten: {
      says: {
        en: 'The factor k ÷ (k − 1) is missing. Without it alpha could not reach 1 even if all questions agreed.',
        zh: '漏了k÷(k−1)这个因子。没有它，各题完全一致α也到不了1。',
      },
      line: '{value}',
    },
    factorUpsideDown: {
      says: {
        en: 'The factor stands on its head. It makes alpha larger: the number of questions is above the line, one less below it.',
        zh: '因子颠倒了。它是把α放大的：题数在分子，题数减1在分母。',
      },
      line: '(3 − 1) ÷ 3 × {shared} = {value}',
    },
    notTakenFromOne: {
      says: {
        en: 'This is the part that the questions do not share. Alpha looks at the rest; take the quotient from 1.',
        zh: '这是各题不共有的部分。α看的是其余部分，要用1去减。',
      },
      line: '{parts} ÷ {whole} = {value}',
    },
  },
};
