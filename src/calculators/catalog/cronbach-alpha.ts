import { cronbachAlpha } from '#domain/satisfaction/cronbach-alpha.ts';
import { sum } from '#domain/statistics/sum.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { ListInput } from '../inputs.ts';

const scaleEnds = 1 + 5;
/** From here on a scale is usually called consistent enough. */
const usualCut = 0.7;

const ratings = (initial: readonly number[]): ListInput => ({
  unit: 'number',
  min: 1,
  max: 5,
  step: 1,
  whole: true,
  initial,
  fewest: 2,
  most: 26,
});
const items = ['first', 'second', 'third'] as const;
type Item = (typeof items)[number];

/** The respondents' ratings of some items, one row per respondent. */
const rowsOf = (columns: readonly (readonly number[])[]): number[][] =>
  (columns[0] ?? []).map((_, person) => columns.map((column) => column[person] ?? 0));

/** Whether three questions of a questionnaire measure the same thing. */
export const model = defineCalculator({
  id: 'cronbach-alpha',
  inputs: {
    coding: { choices: ['asWritten', 'turned'], initial: 'asWritten' },
    first: ratings([5, 4, 3, 2, 4, 1]),
    second: ratings([4, 5, 3, 3, 4, 2]),
    third: ratings([1, 3, 2, 4, 3, 4]),
  },
  outputs: {
    alpha: { unit: 'number', main: true },
    otherCoding: { unit: 'number' },
    withoutThird: { unit: 'number' },
    people: { unit: 'people' },
  },
  compute: ({ coding, ...answers }) => {
    const turned = { ...answers, third: answers.third.map((rating) => scaleEnds - rating) };
    const [used, other] = coding === 'turned' ? [turned, answers] : [answers, turned];
    const alphaOf = (from: typeof answers, left: readonly Item[] = items) =>
      cronbachAlpha({ items: rowsOf(left.map((item) => from[item])) });
    const alpha = alphaOf(used);
    const without = items.map((item) => ({
      item,
      alpha: alphaOf(
        used,
        items.filter((each) => each !== item),
      ),
    }));
    const best = without.reduce((highest, each) => (each.alpha > highest.alpha ? each : highest));
    const withoutThird = without.find(({ item }) => item === 'third')?.alpha ?? alpha;
    const otherCoding = alphaOf(other);
    return {
      outputs: { alpha, otherCoding, withoutThird, people: answers.first.length },
      sentence: {
        id: alpha >= usualCut ? 'consistent' : otherCoding >= usualCut ? 'turnIt' : 'mixed',
        values: {
          alpha: { value: alpha, unit: 'number' },
          other: { value: otherCoding, unit: 'number' },
          best: { value: best.alpha, unit: 'number' },
          item: best.item,
          people: { value: answers.first.length, unit: 'people', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'number',
        bars: [bar('asUsed', alpha, 'ink'), bar('otherCoding', otherCoding), bar('withoutThird', withoutThird)],
      },
      table: {
        columns: [
          { id: 'question', unit: 'number' },
          { id: 'mean', unit: 'points' },
          { id: 'left', unit: 'number' },
        ],
        rows: without.map(({ item, alpha: left }) => [item, sum(used[item]) / used[item].length, left]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Do the questions measure the same?', zh: '几道题测的是同一件事吗' },
  lead: {
    en: 'Three questions are to be added up to one score. Do they pull in the same direction?',
    zh: '三道题要加成一个分。它们是朝同一个方向使劲吗？',
  },
  theme: 'satisfaction',
  inputs: {
    coding: { en: 'Question 3, “I often had to wait”', zh: '第3题“我常常要等”' },
    first: { en: 'No. 1', zh: '第1题' },
    second: { en: 'No. 2', zh: '第2题' },
    third: { en: 'No. 3', zh: '第3题' },
  },
  outputs: {
    alpha: { en: 'Cronbach’s alpha', zh: '克朗巴赫α系数' },
    otherCoding: { en: 'With question 3 the other way round', zh: '第3题换一种计分' },
    withoutThird: { en: 'Without question 3', zh: '去掉第3题' },
    people: { en: 'Respondents', zh: '答卷人数' },
  },
  sentences: {
    turnIt: {
      en: 'Alpha is **{alpha}**, as if the questions had nothing in common. But question 3 asks for the opposite: who is satisfied ticks a low number. Count it the other way round (6 − rating) and alpha is {other}.',
      zh: 'α为**{alpha}**，好像几道题毫不相干。其实第3题是反着问的：满意的人打低分。把它反向计分（6−得分），α就是{other}。',
    },
    consistent: {
      en: 'Alpha is **{alpha}**: the questions rise and fall together, and adding them up makes sense. That does not yet show that they measure satisfaction, nor that they measure one thing only; and {people} are few.',
      zh: 'α为**{alpha}**：几道题同升同降，可以相加。但这还不能说明测的就是满意，也不能说明只测了一件事；何况只有{people}作答。',
    },
    mixed: {
      en: 'Alpha is **{alpha}**, whichever way question 3 is counted ({other} the other way). The questions do not pull together; the most would be gained by leaving out {item} ({best}). Read what it asks before you drop it.',
      zh: 'α为**{alpha}**，第3题换一种计分也只有{other}。几道题不在一个方向上；去掉{item}改善最多（{best}）。删之前，先看看它问的是什么。',
    },
  },
  words: {
    asWritten: { en: 'counted as ticked', zh: '照原分计' },
    turned: { en: 'turned round: 6 − rating', zh: '反向计分：6−得分' },
    asUsed: { en: 'All three, as counted here', zh: '三题，按这里的计分' },
    first: { en: 'question 1', zh: '第1题' },
    second: { en: 'question 2', zh: '第2题' },
    third: { en: 'question 3', zh: '第3题' },
    question: { en: 'Question', zh: '题' },
    mean: { en: 'Mean', zh: '平均分' },
    left: { en: 'Alpha without it', zh: '去掉后的α' },
    rows: { en: 'Person', zh: '受访者' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Alpha when one question is left out', zh: '去掉一题后的α' },
  },
  note: {
    en: 'α = k ÷ (k − 1) × (1 − sum of the item variances ÷ variance of the totals), variances divided by n − 1. The cut of 0.7 is a custom, not a proof; alpha rises with the number of questions alone. It can fall below zero. The answers are invented.',
    zh: 'α=k÷(k−1)×(1−各题方差之和÷总分方差)，方差除以n−1。0.7这条线是习惯，不是证明；光是题目多，α也会升高。α可以小于零。答案为虚构。',
  },
  source: 'cronbach-1951',
  lesson: 'measuring-satisfaction',
  concepts: [],
};
