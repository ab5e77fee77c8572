import { customerSatisfactionScore } from '#domain/satisfaction/customer-satisfaction-score.ts';
import { answerBars, answerCounts, answerTable, ratingsOf } from '../answer-counts.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const boxes = 5;
/** Below this many answers the sentence speaks of the width of the interval before anything else. */
const fewAnswers = 30;

/** Share of the highest boxes with Wilson's interval, beside the mean it is confused with. */
export const model = defineCalculator({
  id: 'customer-satisfaction-score',
  inputs: {
    topBoxes: { choices: ['two', 'one'], initial: 'two' },
    counts: answerCounts([10, 15, 25, 90, 60]),
  },
  outputs: {
    csat: { unit: 'percent', main: true },
    lower: { unit: 'percent' },
    upper: { unit: 'percent' },
    mean: { unit: 'number' },
    n: { unit: 'number', digits: 0 },
  },
  compute: ({ topBoxes, counts }) => {
    const top = topBoxes === 'two' ? 2 : 1;
    const isTop = (box: number) => box >= boxes - top;
    const { csat, n, mean, lower, upper } = customerSatisfactionScore({ ratings: ratingsOf(counts), topBoxes: top });
    return {
      outputs: { csat, lower, upper, mean, n },
      sentence: {
        id: n < fewAnswers ? 'few' : topBoxes,
        values: {
          csat: { value: csat, unit: 'percent' },
          lower: { value: lower, unit: 'percent' },
          upper: { value: upper, unit: 'percent' },
          mean: { value: mean, unit: 'number' },
          meanOfScale: { value: mean / boxes, unit: 'share' },
          n: { value: n, unit: 'number', digits: 0 },
        },
      },
      chart: answerBars(counts, isTop),
      table: answerTable(counts, isTop),
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customer satisfaction score', zh: '客户满意率' },
  lead: {
    en: 'How many of your customers are satisfied, and how far would the answer move if you had asked others?',
    zh: '满意的客户占多少？换一批人来问，这个数会差多远？',
  },
  theme: 'satisfaction',
  inputs: {
    topBoxes: { en: 'Counts as satisfied', zh: '怎样算满意' },
    counts: { en: 'Answers', zh: '答卷' },
  },
  outputs: {
    csat: { en: 'Satisfied', zh: '满意率' },
    lower: { en: 'Interval from (95%)', zh: '95%区间下限' },
    upper: { en: 'Interval to (95%)', zh: '95%区间上限' },
    mean: { en: 'Mean rating, 1 to 5', zh: '平均分（1～5）' },
    n: { en: 'Answers in all', zh: '答卷合计' },
  },
  sentences: {
    two: {
      en: '**{csat}** ticked 4 or 5; with {n} answers the share among all customers may lie from {lower} to {upper}. The mean of {mean} is another figure: writing it as {meanOfScale} satisfied would be wrong.',
      zh: '**{csat}**的人选了4或5；按{n}份答卷推断，全体客户的满意率约在{lower}到{upper}之间。平均分{mean}是另一个指标，把它写成“满意率{meanOfScale}”是错的。',
    },
    one: {
      en: '**{csat}** ticked 5, the highest box alone (interval {lower} to {upper}). Nobody changed an answer; only the definition became stricter. A score without its definition cannot be compared.',
      zh: '只算最高一格，选5的占**{csat}**（区间{lower}到{upper}）。答卷一份没变，变的只是口径。口径不写明，满意率就无法比较。',
    },
    few: {
      en: '**{csat}** of {n} answers, but the interval runs from {lower} to {upper}. That is too wide to rank branches or months by; collect more answers first.',
      zh: '{n}份答卷，满意率**{csat}**，但区间从{lower}一直到{upper}，太宽，不能拿来给门店或月份排名。先多收集一些答卷。',
    },
  },
  words: {
    two: { en: '4 and 5', zh: '选4或5' },
    one: { en: '5 only', zh: '只算选5' },
    box1: { en: '1, very dissatisfied', zh: '1 很不满意' },
    box2: { en: '2, dissatisfied', zh: '2 不满意' },
    box3: { en: '3, neither', zh: '3 一般' },
    box4: { en: '4, satisfied', zh: '4 满意' },
    box5: { en: '5, very satisfied', zh: '5 很满意' },
    rating: { en: 'Rating', zh: '评分' },
    share: { en: 'Share', zh: '比例' },
    counted: { en: 'Satisfied', zh: '算满意' },
    yes: { en: 'yes', zh: '是' },
    no: { en: 'no', zh: '否' },
    rows: { en: 'Rating', zh: '评分' },
    'row.0': { en: '1, very dissatisfied', zh: '1 很不满意' },
    'row.1': { en: '2, dissatisfied', zh: '2 不满意' },
    'row.2': { en: '3, neither', zh: '3 一般' },
    'row.3': { en: '4, satisfied', zh: '4 满意' },
    'row.4': { en: '5, very satisfied', zh: '5 很满意' },
    table: { en: 'How the answers spread', zh: '答卷的分布' },
  },
  note: {
    en: 'The interval is Wilson’s, which stays between 0 and 100% and has a width even when everybody agrees. It covers chance alone: customers who never answer surveys are missing from it. Taking the two highest boxes is a convention. The numbers are illustrative.',
    zh: '区间用威尔逊法，不会越出0到100%，人人都满意时也有宽度。它只反映抽样的偶然性，从不答卷的客户不在其中。取最高两格是约定。数值为示意。',
  },
  source: 'newcombe-1998',
  lesson: 'measuring-satisfaction',
  concepts: ['customer-satisfaction'],
};
