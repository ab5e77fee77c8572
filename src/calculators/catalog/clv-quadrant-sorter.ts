import { type ClvQuadrant, clvQuadrants } from '#domain/segmentation/clv-quadrants.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { rowLetter } from '../row-name.ts';

const types = ['vip', 'improve', 'maintain', 'giveUp'] as const satisfies readonly ClvQuadrant[];

/** Customers on a plane of present and future value, cut into four types. */
export const model = defineCalculator({
  id: 'clv-quadrant-sorter',
  inputs: {
    cuts: { choices: ['own', 'median'], initial: 'own' },
    currentCut: { unit: 'money', min: -5000, max: 10_000, step: 100, initial: 1000 },
    futureCut: { unit: 'money', min: -5000, max: 20_000, step: 100, initial: 3000 },
    current: {
      unit: 'money',
      min: -10_000,
      max: 100_000,
      step: 100,
      initial: [1500, 400, 1800, 300],
      fewest: 1,
      most: 26,
    },
    future: {
      unit: 'money',
      min: -10_000,
      max: 100_000,
      step: 100,
      initial: [4000, 5000, 900, 200],
      fewest: 1,
      most: 26,
    },
  },
  outputs: {
    improve: { unit: 'share', main: true },
    vip: { unit: 'share' },
    maintain: { unit: 'share' },
    giveUp: { unit: 'share' },
  },
  unused: ({ cuts }) => (cuts === 'median' ? ['currentCut', 'futureCut'] : []),
  compute: ({ cuts, currentCut, futureCut, current, future }) => {
    const customers = current.map((value, index) => ({ current: value, future: future[index] ?? 0 }));
    const result = clvQuadrants({ customers, ...(cuts === 'own' && { currentCut, futureCut }) });
    const named = (type: ClvQuadrant) =>
      result.types.flatMap((each, index) => (each === type ? [rowLetter(index)] : []));
    const missed = named('improve');
    const oneCell = types.some((type) => result.shares[type] === 1);
    const axis = (values: readonly number[], cut: number) => {
      const highest = Math.max(0, ...values, cut);
      return { min: Math.min(0, ...values, cut), max: 1.15 * highest, cut, rounded: true };
    };
    return {
      outputs: result.shares,
      sentence: {
        id: oneCell ? 'oneCell' : customers.length < 4 ? 'few' : missed.length > 0 ? 'missed' : 'noFuture',
        values: {
          missed: missed.join('、') || '–',
          count: { value: missed.length, unit: 'number', digits: 0 },
          currentCut: { value: result.currentCut, unit: 'money', digits: 0 },
          futureCut: { value: result.futureCut, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'current', unit: 'money', ...axis(current, result.currentCut) },
        y: { id: 'future', unit: 'money', ...axis(future, result.futureCut) },
        points: customers.map((customer, index) => ({
          name: rowLetter(index),
          x: customer.current,
          y: customer.future,
          ...(result.types[index] === 'giveUp' && { voice: 'ghost' as const }),
        })),
        fields: ['improve', 'vip', 'giveUp', 'maintain'],
      },
      table: {
        columns: [
          { id: 'rows', unit: 'number' },
          { id: 'current', unit: 'money', digits: 0 },
          { id: 'future', unit: 'money', digits: 0 },
          { id: 'type', unit: 'number' },
          { id: 'policy', unit: 'number' },
        ],
        rows: customers.map((customer, index) => {
          const type = result.types[index] ?? 'giveUp';
          return [rowLetter(index), customer.current, customer.future, type, `${type}Policy`];
        }),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Four types by present and future value', zh: 'CLV四象限：现在与将来' },
  lead: {
    en: 'A ranking by last year’s margin drops the customers of tomorrow. Which ones?',
    zh: '只按去年的利润排名，会漏掉明天的好客户。漏掉的是谁？',
  },
  theme: 'segments',
  inputs: {
    cuts: { en: 'Where to cut', zh: '界线' },
    currentCut: { en: 'Cut of present value', zh: '现在价值的界线' },
    futureCut: { en: 'Cut of future value', zh: '将来价值的界线' },
    current: { en: 'Present value', zh: '现在的价值' },
    future: { en: 'Future value', zh: '将来的价值' },
  },
  outputs: {
    improve: { en: 'Overlooked by a ranking of today: improve', zh: '只看现在会漏掉的（改进型）' },
    vip: { en: 'VIP', zh: '贵宾型' },
    maintain: { en: 'Maintain', zh: '维持型' },
    giveUp: { en: 'Give up', zh: '放弃型' },
  },
  sentences: {
    missed: {
      en: 'With the cuts at {currentCut} and {futureCut}, **{missed}** stands low today and high later. A ranking by present value alone would not have called there.',
      zh: '以{currentCut}和{futureCut}为界，**{missed}**现在不起眼，将来可观。只按现在的价值排名，这里不会有人上门。',
    },
    noFuture: {
      en: 'With the cuts at {currentCut} and {futureCut} nobody is low today and high later. Move a cut and watch the labels change, though no customer has.',
      zh: '以{currentCut}和{futureCut}为界，没有“现在低、将来高”的客户。移动界线，名称会变，客户却没有变。',
    },
    oneCell: {
      en: 'All customers fall into one field, so the cuts separate nobody. Change them, or use the medians.',
      zh: '所有客户落在同一格，界线没有分出任何人。请改界线，或用中位数。',
    },
    few: {
      en: 'With so few customers a type says little. Add some rows.',
      zh: '客户太少，分类说明不了什么。请再加几行。',
    },
  },
  words: {
    own: { en: 'at my own limits', zh: '自己定' },
    median: { en: 'at the median of each', zh: '用各自的中位数' },
    vip: { en: 'VIP', zh: '贵宾型' },
    improve: { en: 'improve', zh: '改进型' },
    maintain: { en: 'maintain', zh: '维持型' },
    giveUp: { en: 'give up', zh: '放弃型' },
    type: { en: 'Type', zh: '类型' },
    policy: { en: 'What follows', zh: '对策' },
    vipPolicy: { en: 'a named contact, own terms', zh: '专人负责，条件从优' },
    improvePolicy: { en: 'invest now, look again in a year', zh: '先投入，一年后再看' },
    maintainPolicy: { en: 'keep what works, spend no more', zh: '保持现状，不再加码' },
    giveUpPolicy: { en: 'low-cost service, politely', zh: '低成本服务，礼貌如常' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Customer by customer', zh: '逐位客户' },
  },
  note: {
    en: 'A value at its cut counts as high. The four names stand in a Chinese textbook; that “improve” means low now and high later is inferred. The rule for the cuts is this course’s own. The customers are invented.',
    zh: '恰好在界线上算“高”。四个名称出自国内教材，“改进型”指现在低、将来高，是推断的。分界的规则由本课程拟定。客户为虚构。',
  },
  lesson: 'value-tiers-and-quadrants',
  concepts: ['clv-quadrant', 'broad-clv'],
};
