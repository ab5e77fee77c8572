import { simpleClv } from '#domain/clv/simple-clv.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Practitioners' lifetime value: order value, frequency, margin and years multiplied, with what the shortcut leaves out. */
export const model = defineCalculator({
  id: 'simple-clv',
  inputs: {
    averageOrderValue: { unit: 'money', min: 0, max: 5000, step: 10, initial: 80 },
    ordersPerYear: { unit: 'number', per: 'year', converts: 'flow', min: 0, max: 60, step: 0.5, initial: 10 },
    grossMargin: { unit: 'share', min: -1, max: 1, step: 0.01, initial: 0.3 },
    lifespanYears: { unit: 'years', min: 0.5, max: 30, step: 0.5, initial: 4 },
    acquisitionCost: { unit: 'money', min: 0, max: 10_000, step: 20, initial: 300 },
  },
  outputs: {
    netClv: { unit: 'money', main: true },
    clv: { unit: 'money' },
    revenue: { unit: 'money' },
    costOfGoods: { unit: 'money' },
  },
  breakEven: {
    output: 'netClv',
    target: 0,
    inputs: ['averageOrderValue', 'ordersPerYear', 'grossMargin', 'lifespanYears', 'acquisitionCost'],
  },
  symbols: {
    averageOrderValue: 'AOV',
    ordersPerYear: 'n',
    grossMargin: 'g',
    lifespanYears: 'L',
    acquisitionCost: 'CAC',
  },
  compute: (values) => {
    const { clv, netClv } = simpleClv(values);
    const revenue = values.averageOrderValue * values.ordersPerYear * values.lifespanYears;
    return {
      outputs: { netClv, clv, revenue, costOfGoods: revenue - clv },
      sentence: {
        id: netClv >= 0 ? 'pays' : revenue > values.acquisitionCost ? 'fooled' : 'loss',
        values: {
          revenue: { value: revenue, unit: 'money' },
          clv: { value: clv, unit: 'money' },
          net: { value: netClv, unit: 'money' },
          cost: { value: values.acquisitionCost, unit: 'money' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [bar('revenue', revenue), bar('clv', clv), bar('netClv', netClv, 'ink')],
      },
      table: {
        columns: [
          { id: 'step', unit: 'number' },
          { id: 'amount', unit: 'money' },
        ],
        rows: [
          ['revenue', revenue],
          ['costOfGoods', clv - revenue],
          ['clv', clv],
          ['acquisitionCost', -values.acquisitionCost],
          ['netClv', netClv],
        ],
      },
    };
  },
  formula: (place) => [
    [place.averageOrderValue, '×', place.ordersPerYear, '×', place.grossMargin, '×', place.lifespanYears, '−'],
    [place.acquisitionCost, '=', place.netClv],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Lifetime value on the back of an envelope', zh: '信封背面的终身价值' },
  lead: {
    en: 'Order value times orders times years. What happens when somebody forgets the margin?',
    zh: '客单价乘次数乘年数。要是有人忘了乘毛利率呢？',
  },
  theme: 'lifetime',
  inputs: {
    averageOrderValue: { en: 'Average order', zh: '客单价' },
    ordersPerYear: { en: 'Orders', zh: '购买次数' },
    grossMargin: { en: 'Gross margin', zh: '毛利率' },
    lifespanYears: { en: 'Years as a customer', zh: '做客户的年数' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
  },
  outputs: {
    netClv: { en: 'Net lifetime value', zh: '净终身价值' },
    clv: { en: 'Lifetime value', zh: '终身价值' },
    revenue: { en: 'Revenue over the years', zh: '历年收入' },
    costOfGoods: { en: 'Cost of what was sold', zh: '所售商品的成本' },
  },
  sentences: {
    pays: {
      en: 'Of {revenue} in revenue {clv} are left as margin and **{net}** after the {cost} it took to win the customer. No discounting, and everybody is taken to stay the same number of years.',
      zh: '{revenue}的收入里，毛利是{clv}，扣掉争取客户的{cost}，剩**{net}**。没有贴现，也假定人人留同样多年。',
    },
    fooled: {
      en: 'The revenue of {revenue} looks ample against a cost of {cost}, but only {clv} of it are margin: each customer loses **{net}**. Who forgets the margin goes on buying customers at a loss.',
      zh: '收入{revenue}，看起来远超{cost}的获客成本，其中毛利只有{clv}：每位客户净值**{net}**。忘了乘毛利率的人，会一直亏本拉客。',
    },
    loss: {
      en: 'Even the revenue of {revenue} does not cover the {cost} it took to win the customer; the net value is **{net}**.',
      zh: '连收入{revenue}都不够付{cost}的获客成本，净值**{net}**。',
    },
  },
  words: {
    step: { en: 'Step', zh: '步骤' },
    amount: { en: 'Amount', zh: '金额' },
    table: { en: 'From revenue to net value', zh: '从收入到净值' },
  },
  note: {
    en: 'A practitioners’ formula without a single source. Enter the margin as a share of the order, subtract the acquisition cost once, and do not call the result a present value. The numbers are illustrative.',
    zh: '这是业内的算法，没有单一出处。毛利率按占客单价的比例填；获客成本只减一次；结果不是现值。数值为示意。',
  },
  lesson: 'clv-foundations',
  concepts: ['customer-lifetime-value'],
};
