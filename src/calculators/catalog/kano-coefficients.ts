import { kanoCoefficients } from '#domain/satisfaction/kano/kano-coefficients.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';
import type { NumberInput } from '../inputs.ts';

const count = (initial: number): NumberInput => ({ unit: 'people', min: 0, max: 300, step: 1, whole: true, initial });
const categories = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
const nameOf = {
  M: 'mustBe',
  O: 'oneDimensional',
  A: 'attractive',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
} as const;

/** What a feature adds when present and takes away when absent, by Kano's categories. */
export const model = defineCalculator({
  id: 'kano-coefficients',
  inputs: { M: count(40), O: count(25), A: count(20), I: count(10), R: count(3), Q: count(2) },
  outputs: {
    better: { unit: 'number', main: true },
    worse: { unit: 'number', main: true },
    share: { unit: 'share' },
    answers: { unit: 'number', digits: 0 },
  },
  symbols: { M: 'M', O: 'O', A: 'A', I: 'I', better: 'B', worse: 'W' },
  compute: (counts) => {
    const { better, worse, category } = kanoCoefficients(counts);
    const all = categories.reduce((total, name) => total + counts[name], 0);
    const tied = categories.some((name) => name !== category && counts[name] === counts[category]);
    return {
      outputs: { better, worse, share: counts[category] / all, answers: all },
      verdict: nameOf[category],
      sentence: {
        id: tied ? 'tie' : category,
        values: {
          better: { value: better, unit: 'number' },
          worse: { value: worse, unit: 'number' },
          share: { value: counts[category] / all, unit: 'share', digits: 0 },
          category: nameOf[category],
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'worseSize', unit: 'number', min: 0, max: 1, cut: 0.5 },
        y: { id: 'better', unit: 'number', min: 0, max: 1, cut: 0.5 },
        points: [{ name: 'feature', x: -worse, y: better, voice: 'ink' }],
        fields: ['attractive', 'oneDimensional', 'indifferent', 'mustBe'],
      },
      table: {
        columns: [
          { id: 'category', unit: 'number' },
          { id: 'answers', unit: 'number', digits: 0 },
          { id: 'share', unit: 'share' },
          { id: 'inBetter', unit: 'number' },
          { id: 'inWorse', unit: 'number' },
        ],
        rows: categories.map((name) => [
          name,
          counts[name],
          counts[name] / all,
          name === 'A' || name === 'O' ? 'yes' : 'no',
          name === 'O' || name === 'M' ? 'yes' : 'no',
        ]),
      },
    };
  },
  formula: (place) => {
    const base = [place.A, '+', place.O, '+', place.M, '+', place.I];
    return [
      [place.better, '=', over([place.A, '+', place.O], base)],
      ',',
      [place.worse, '=', '−', over([place.O, '+', place.M], base)],
    ];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Kano: better and worse', zh: '卡诺模型：满意系数与不满系数' },
  lead: {
    en: 'What does a feature win when it is there, and what does it cost when it is missing?',
    zh: '一项特性，具备时能增添多少满意，缺失时会招来多少不满？',
  },
  theme: 'satisfaction',
  inputs: {
    M: { en: 'Must-be (M)', zh: '必备型M' },
    O: { en: 'One-dimensional (O)', zh: '期望型O（一维）' },
    A: { en: 'Attractive (A)', zh: '魅力型A' },
    I: { en: 'Indifferent (I)', zh: '无差异型I' },
    R: { en: 'Reverse (R)', zh: '反向型R' },
    Q: { en: 'Questionable (Q)', zh: '可疑结果Q' },
  },
  outputs: {
    better: { en: 'Better: present', zh: '满意系数（具备时，Better）' },
    worse: { en: 'Worse: absent', zh: '不满系数（缺失时，Worse）' },
    share: { en: 'In the most frequent category', zh: '最多的一类占' },
    answers: { en: 'Answers', zh: '答卷数' },
  },
  sentences: {
    M: {
      en: 'Present it adds {better}, absent it takes **{worse}**: a must-be. Nobody will praise it, and everybody will notice when it fails, so keep it without fault and spend nothing on polish.',
      zh: '满意系数{better}，不满系数**{worse}**：必备型。有了没人夸，没有人人怨。要保证不出错，不必再锦上添花；“必备”绝不是“不重要”。',
    },
    O: {
      en: 'Present it adds **{better}**, absent it takes **{worse}**: one-dimensional. More of it satisfies more, so compare yourself with rivals here.',
      zh: '满意系数**{better}**，不满系数**{worse}**：期望型。做得越多越满意，正是与对手比高下的地方。',
    },
    A: {
      en: 'Present it adds **{better}**, absent it takes only {worse}: attractive. Nobody misses what nobody expected; it wins customers once the must-be features work, and becomes expected in time.',
      zh: '满意系数**{better}**，不满系数只有{worse}：魅力型。没人料到，所以没有也不怨。必备型的特性做稳之后再靠它取胜，日子久了它也会变成理所当然。',
    },
    I: {
      en: '{share} do not care: better {better}, worse {worse}. Money spent here is not seen; before dropping it, check whether one segment feels otherwise.',
      zh: '{share}的人无所谓：满意系数{better}，不满系数{worse}。钱花在这里没人看见；但砍掉之前，先看看有没有哪个细分群体不这样想。',
    },
    R: {
      en: '{share} would rather not have it. The two coefficients ({better}, {worse}) leave these people out and look better than the feature is; offer it as a choice, or not at all.',
      zh: '{share}的人宁可不要。两个系数（{better}，{worse}）并不包含这些人，看上去比实际好。要么做成可选，要么不做。',
    },
    Q: {
      en: '{share} contradict themselves. The coefficients ({better}, {worse}) rest on the remaining few; the question was not understood, so rewrite it and ask again.',
      zh: '{share}的回答自相矛盾。系数（{better}，{worse}）只靠余下的少数人，说明题目没问明白，应当改写再问。',
    },
    tie: {
      en: 'Two categories are named equally often; by the rule M before O, A and I it is called **{category}**. Better {better}, worse {worse} say more here: perhaps two segments want different things.',
      zh: '有两类并列最多，按M、O、A、I的次序记为**{category}**。这里看系数更有用：满意系数{better}，不满系数{worse}。也许是两个细分群体想法不同。',
    },
  },
  words: {
    feature: { en: 'the feature', zh: '该特性' },
    worseSize: { en: 'Worse, without its sign', zh: '不满系数（取绝对值）' },
    attractive: { en: 'attractive', zh: '魅力型' },
    oneDimensional: { en: 'one-dimensional', zh: '期望型' },
    indifferent: { en: 'indifferent', zh: '无差异型' },
    mustBe: { en: 'must-be', zh: '必备型' },
    reverse: { en: 'reverse', zh: '反向型' },
    questionable: { en: 'questionable', zh: '可疑结果' },
    category: { en: 'Category', zh: '类别' },
    inBetter: { en: 'Counts for better', zh: '计入满意系数' },
    inWorse: { en: 'Counts for worse', zh: '计入不满系数' },
    yes: { en: 'yes', zh: '是' },
    no: { en: 'no', zh: '否' },
    table: { en: 'What goes into which coefficient', zh: '哪些类别计入哪个系数' },
  },
  note: {
    en: 'Reverse and questionable answers stay out of the denominator. Worse is negative by definition; only the picture takes it without its sign. Ties go to M, O, A, I in this order, and the cuts at 0.5 are conventions. The numbers are illustrative.',
    zh: '反向型与可疑结果不进分母。不满系数按定义为负，只在图上取绝对值。并列时依M、O、A、I的次序，0.5的分界也是约定。数值为示意。',
  },
  source: 'berger-et-al-1993',
  lesson: 'measuring-satisfaction',
  concepts: [],
};
