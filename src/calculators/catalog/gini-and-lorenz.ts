import { gini } from '#domain/concentration/gini.ts';
import { lorenzCurve } from '#domain/concentration/lorenz-curve.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'customersUpTo', unit: 'share', digits: 0 },
  { id: 'contributions', unit: 'money' },
  { id: 'contributedUpTo', unit: 'share' },
] as const;

/** Which sentence says how unequal contributions without losses are. */
function sentenceId(coefficient: number, corrected: number, lowerHalf: number): string {
  if (Math.abs(coefficient) < 1e-12) return 'equal';
  if (corrected > 1 - 1e-12) return 'oneOnly';
  return lowerHalf < 0.25 ? 'concentrated' : 'mild';
}

/** How unevenly customers contribute: Lorenz curve and Gini coefficient, with and without the small-sample correction. */
export const model = defineCalculator({
  id: 'gini-and-lorenz',
  inputs: {
    contributions: {
      unit: 'money',
      min: -2000,
      max: 10_000,
      step: 10,
      initial: [900, 400, 250, 150, 100, 80, 50, 40, 20, 10],
      fewest: 2,
      most: 30,
    },
  },
  outputs: {
    gini: { unit: 'number', digits: 3, main: true },
    corrected: { unit: 'number', digits: 3 },
    lowerHalf: { unit: 'share' },
    n: { unit: 'people' },
  },
  symbols: { gini: 'G' },
  compute: ({ contributions }) => {
    const n = contributions.length;
    const coefficient = gini({ values: contributions });
    const corrected = gini({ values: contributions, corrected: true });
    const curve = lorenzCurve(contributions);
    const below = Math.floor(n / 2);
    const lowerHalf = (curve[below] ?? 0) + (n / 2 - below) * ((curve[below + 1] ?? 1) - (curve[below] ?? 0));
    const ascending = [...contributions].sort((a, b) => a - b);
    const losses = (ascending[0] ?? 0) < 0;
    return {
      outputs: { gini: coefficient, corrected, lowerHalf, n },
      sentence: {
        id: losses ? 'losses' : sentenceId(coefficient, corrected, lowerHalf),
        values: {
          gini: { value: coefficient, unit: 'number', digits: 3 },
          corrected: { value: corrected, unit: 'number', digits: 3 },
          half: { value: lowerHalf, unit: 'share' },
          n: { value: n, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'share',
        yUnit: 'share',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'lorenz', voice: 'ink', points: curve.map((share, index) => [index / n, share] as const) },
          {
            id: 'equality',
            voice: 'ghost',
            points: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
      table: {
        columns,
        rows: ascending.map((value, index) => [(index + 1) / n, value, curve[index + 1] ?? null]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Gini coefficient and Lorenz curve', zh: '基尼系数与洛伦兹曲线' },
  lead: {
    en: 'Do a few customers carry the firm, or do all contribute alike? One figure and one curve say it.',
    zh: '是少数客户撑着企业，还是大家贡献差不多？一个数、一条线就说得清。',
  },
  theme: 'segments',
  inputs: { contributions: { en: 'Contribution', zh: '贡献' } },
  outputs: {
    gini: { en: 'Gini coefficient', zh: '基尼系数' },
    corrected: { en: 'Corrected for a small sample', zh: '小样本修正后' },
    lowerHalf: { en: 'The smaller half brings', zh: '较小的一半客户带来' },
    n: { en: 'Customers', zh: '客户数' },
  },
  sentences: {
    concentrated: {
      en: 'The Gini coefficient is **{gini}**, and the smaller half of the customers brings {half}. Losing one of the largest would hurt; know them by name. With only {n} customers the corrected figure is {corrected}, so state which one you report.',
      zh: '基尼系数**{gini}**，较小的一半客户只带来{half}。失去一位大客户就会伤筋动骨，他们是谁要心中有数。只有{n}位客户，修正后为{corrected}，报告时要写明用的是哪一个。',
    },
    mild: {
      en: 'The Gini coefficient is **{gini}**: the smaller half still brings {half}. No small group carries the firm, so ranking customers into tiers would gain little here. Corrected for {n} customers: {corrected}.',
      zh: '基尼系数**{gini}**，较小的一半客户也带来{half}。没有哪一小群人独撑企业，这里分级的意义不大。按{n}位客户修正后为{corrected}。',
    },
    equal: {
      en: 'All contribute alike: the coefficient is **{gini}** and the curve is the diagonal. Any tiers drawn here would be arbitrary.',
      zh: '人人贡献相同，基尼系数**{gini}**，曲线就是对角线。这时无论怎样分级都没有依据。',
    },
    oneOnly: {
      en: 'One customer brings everything. The coefficient shows only **{gini}**, because with {n} customers it cannot reach 1; corrected it is {corrected}. This firm has one customer.',
      zh: '全部贡献来自一位客户。系数只有**{gini}**，因为{n}位客户时它到不了1；修正后为{corrected}。这家企业其实只有一位客户。',
    },
    losses: {
      en: 'Some customers lose money, so the curve dips below zero and the coefficient of **{gini}** may even pass 1. It no longer measures concentration well; draw a whale curve instead.',
      zh: '有客户亏钱，曲线先落到零以下，系数**{gini}**甚至可能超过1，已经不宜用来衡量集中程度。这时改看鲸鱼曲线。',
    },
  },
  words: {
    lorenz: { en: 'Lorenz curve', zh: '洛伦兹曲线' },
    equality: { en: 'all alike', zh: '完全均等' },
    customersUpTo: { en: 'Smallest customers', zh: '最小的客户累计' },
    contributedUpTo: { en: 'bring together', zh: '合计带来' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: 'no. {n}', zh: '第{n}位' },
    table: { en: 'From the smallest to the largest', zh: '由小到大' },
  },
  note: {
    en: 'G = Σ|xᵢ − xⱼ| ÷ (2n² × mean). The corrected figure multiplies by n ÷ (n − 1). Two very different customer lists can share one coefficient, so look at the curve too. Calling the list concentrated when the smaller half brings less than a quarter is a convention of this page. The numbers are illustrative.',
    zh: 'G=Σ|xᵢ−xⱼ|÷(2n²×均值)，修正值再乘n÷(n−1)。很不一样的两份名单，系数可能相同，所以还要看曲线。较小的一半带来不足四分之一就称为集中，是本页的约定。数值为示意。',
  },
  source: 'lorenz-1905',
  lesson: 'value-tiers-and-quadrants',
  concepts: [],
};
