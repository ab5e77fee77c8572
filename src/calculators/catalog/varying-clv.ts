import { varyingClv } from '#domain/clv/varying-clv.ts';
import { varyingPeriods } from '#domain/clv/varying-periods.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'period', unit: 'number', digits: 0 },
  { id: 'margins', unit: 'money' },
  { id: 'survival', unit: 'share' },
  { id: 'discountFactor', unit: 'number', digits: 4 },
  { id: 'presentValue', unit: 'money' },
  { id: 'cumulative', unit: 'money' },
] as const;

/** As many values, each the mean of all. */
const averaged = (values: readonly number[]): readonly number[] => values.map(() => sum(values) / values.length);

/** Lifetime value of a customer whose margin and retention differ from year to year. */
export const model = defineCalculator({
  id: 'varying-clv',
  inputs: {
    acquisitionCost: { unit: 'money', min: 0, max: 10_000, step: 50, initial: 500 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    timing: { choices: ['begin', 'end', 'end_first_certain'], initial: 'end' },
    margins: {
      unit: 'money',
      min: -10_000,
      max: 100_000,
      step: 50,
      initial: [400, 500, 600, 650, 700, 700],
      fewest: 1,
      most: 20,
    },
    retentions: {
      unit: 'share',
      min: 0,
      max: 1,
      step: 0.01,
      initial: [0.6, 0.75, 0.85, 0.88, 0.9, 0.9],
      fewest: 1,
      most: 20,
    },
  },
  outputs: {
    net: { unit: 'money', main: true },
    gross: { unit: 'money' },
    byAverages: { unit: 'money' },
    stillThere: { unit: 'share' },
  },
  compute: ({ acquisitionCost, ...customer }) => {
    const rows = varyingPeriods(customer);
    const net = varyingClv({ ...customer, acquisitionCost });
    const means = { margins: averaged(customer.margins), retentions: averaged(customer.retentions) };
    const byAverages = varyingClv({ ...customer, ...means, acquisitionCost });
    const paysBack = rows.find((row) => row.cumulativeValue >= acquisitionCost);
    const stillThere = rows.at(-1)?.survival ?? 0;
    const after = (row: (typeof rows)[number]) => row.cumulativeValue - acquisitionCost;
    return {
      outputs: { net, gross: net + acquisitionCost, byAverages, stillThere },
      sentence: {
        id: net < 0 ? 'loss' : Math.abs(net - byAverages) < 0.005 ? 'same' : net < byAverages ? 'lower' : 'higher',
        values: {
          net: { value: net, unit: 'money' },
          averages: { value: byAverages, unit: 'money' },
          gap: { value: Math.abs(net - byAverages), unit: 'money' },
          cost: { value: acquisitionCost, unit: 'money' },
          there: { value: stillThere, unit: 'share' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'money',
        series: [
          {
            id: 'cumulative',
            voice: 'ink',
            points: [
              [(rows[0]?.period ?? 1) - 1, -acquisitionCost],
              ...rows.map((row) => [row.period, after(row)] as const),
            ],
          },
        ],
        ...(paysBack && {
          marks: [{ id: 'payback', x: paysBack.period, y: after(paysBack), voice: 'ink' as const }],
        }),
      },
      table: {
        columns,
        rows: rows.map((row, index) => {
          const { period, survival, discountFactor, presentValue } = row;
          return [period, customer.margins[index] ?? null, survival, discountFactor, presentValue, after(row)];
        }),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Lifetime value, year by year', zh: '逐年变动的终身价值' },
  lead: {
    en: 'Many leave in the first year, and those who stay buy more. Do averages give the same answer?',
    zh: '头一年走得多，留下的越买越多。拿平均数来算，结果一样吗？',
  },
  theme: 'lifetime',
  inputs: {
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    timing: { en: 'When the first margin comes', zh: '第一笔利润何时到手' },
    margins: { en: 'Margin', zh: '利润' },
    retentions: { en: 'Kept at the close', zh: '期末保持率' },
  },
  outputs: {
    net: { en: 'Net value of a customer', zh: '一位客户的净价值' },
    gross: { en: 'Before acquisition cost', zh: '未扣获客成本' },
    byAverages: { en: 'Computed from the averages', zh: '用平均数算' },
    stillThere: { en: 'Still a customer at the last margin', zh: '到最后一笔利润时仍在' },
  },
  sentences: {
    lower: {
      en: 'The customer is worth **{net}** net. From the average margin and the average retention one would compute {averages}, {gap} too much: the losses come early and the large margins late, when only {there} are left.',
      zh: '这位客户净值**{net}**。拿平均利润和平均保持率去算是{averages}，多算了{gap}：人走在前头，大笔的利润来在后头，那时只剩{there}的人。',
    },
    higher: {
      en: 'The customer is worth **{net}** net. The averages give {averages}, {gap} too little: here the good years come while most are still there.',
      zh: '这位客户净值**{net}**。平均数算出来是{averages}，少算了{gap}：好年景来的时候，大多数人还在。',
    },
    same: {
      en: 'The customer is worth **{net}** net, and the averages give the same, because nothing changes from year to year. Change one year and they part.',
      zh: '这位客户净值**{net}**，平均数算出来也一样，因为年年不变。改动一年，两者就分开了。',
    },
    loss: {
      en: 'The customer brings **{net}** net: the margins never pay back the {cost} it took to win them. At the last margin {there} are left.',
      zh: '这位客户净值**{net}**：各年的利润收不回争取他花掉的{cost}。到最后一笔利润时只剩{there}。',
    },
  },
  words: {
    begin: { en: 'now, and certain (begin)', zh: '现在到手，确定（期初）' },
    end: { en: 'a year from now, if the customer stays (end)', zh: '一年后，客户续留才有（期末）' },
    end_first_certain: { en: 'a year from now, and certain', zh: '一年后，确定（期末首期确定）' },
    rows: { en: 'Year', zh: '年' },
    row: { en: 'no. {n}', zh: '第{n}年' },
    period: { en: 'Year', zh: '年' },
    survival: { en: 'Still a customer', zh: '仍在' },
    discountFactor: { en: 'Discount factor', zh: '贴现系数' },
    presentValue: { en: 'Present value', zh: '现值' },
    cumulative: { en: 'Cumulative, after cost', zh: '累计（已扣成本）' },
    payback: { en: 'paid back', zh: '回本' },
    table: { en: 'Year by year', zh: '逐年计算' },
  },
  note: {
    en: 'Whoever is there at a margin has survived all earlier years: the retentions are multiplied, not averaged and not raised to a power. Retention that rises with time need not mean that people become more loyal; those who leave easily have left. The numbers are illustrative.',
    zh: '到某一年还在的人，前面每一年都留了下来：保持率要连乘，不能取平均，也不能取乘方。保持率逐年上升，未必是人变得更忠诚，而是容易走的已经走了。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
