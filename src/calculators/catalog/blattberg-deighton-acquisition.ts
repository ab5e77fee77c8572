import { acquisitionSpending } from '#domain/equity/blattberg-deighton/acquisition-spending.ts';
import { responseRate, responseSteepness } from '#domain/equity/blattberg-deighton/spending-response.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const curveSteps = 24;

const columns = [
  { id: 'amount', unit: 'money', digits: 0 },
  { id: 'rate', unit: 'share' },
  { id: 'average', unit: 'money', digits: 0 },
  { id: 'marginal', unit: 'money', digits: 0 },
  { id: 'earned', unit: 'money' },
] as const;

/** Spending per prospect that earns most, from a response curve through one observation and its ceiling. */
export const model = defineCalculator({
  id: 'blattberg-deighton-acquisition',
  inputs: {
    observedSpend: { unit: 'money', min: 1, max: 300, step: 1, initial: 20 },
    observedRate: { unit: 'share', min: 0.01, max: 0.9, step: 0.01, initial: 0.15 },
    ceiling: { unit: 'share', min: 0.02, max: 1, step: 0.01, initial: 0.4 },
    valuePerCustomer: { unit: 'money', min: 0, max: 5000, step: 20, initial: 300 },
  },
  outputs: {
    spend: { unit: 'money', main: true },
    rate: { unit: 'share' },
    valuePerProspect: { unit: 'money' },
    valueToday: { unit: 'money' },
    averageCost: { unit: 'money' },
    marginalCost: { unit: 'money' },
  },
  symbols: { ceiling: 'c', valuePerCustomer: 'V', spend: 'A*' },
  compute: ({ observedSpend, observedRate, ceiling, valuePerCustomer }) => {
    const k = responseSteepness({ ceiling, observedRate, observedSpend });
    const curve = { ceiling, k };
    const { spend, rate, valuePerProspect } = acquisitionSpending({ ...curve, valuePerCustomer });
    const earns = (amount: number) => responseRate(curve, amount) * valuePerCustomer - amount;
    const marginalCost = 1 / (k * (ceiling - observedRate));
    const averageCost = observedSpend / observedRate;
    const highest = Math.max(2 * spend, 1.5 * observedSpend);
    const amounts = Array.from({ length: curveSteps + 1 }, (_, step) => (step / curveSteps) * highest);
    return {
      outputs: { spend, rate, valuePerProspect, valueToday: earns(observedSpend), averageCost, marginalCost },
      sentence: {
        id: spend === 0 ? 'nothing' : spend > observedSpend ? 'more' : 'less',
        values: {
          spend: { value: spend, unit: 'money' },
          now: { value: observedSpend, unit: 'money', digits: 0 },
          best: { value: valuePerProspect, unit: 'money' },
          today: { value: earns(observedSpend), unit: 'money' },
          average: { value: averageCost, unit: 'money', digits: 0 },
          marginal: { value: marginalCost, unit: 'money', digits: 0 },
          value: { value: valuePerCustomer, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'money',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [{ id: 'earned', voice: 'ink', points: amounts.map((amount) => [amount, earns(amount)] as const) }],
        marks: [
          { id: 'best', x: spend, y: valuePerProspect, voice: 'ink' },
          { id: 'today', x: observedSpend, y: earns(observedSpend), voice: 'ghost' },
        ],
      },
      table: {
        columns,
        rows: [0.5, 1, 1.5, 2, 3].map((times) => {
          const amount = times * observedSpend;
          const won = responseRate(curve, amount);
          const last = k * (ceiling - won);
          return [amount, won, amount / won, last > 0 ? 1 / last : null, earns(amount)];
        }),
      },
    };
  },
  formula: (place) => [
    place.spend,
    '=',
    over(['ln', '(', 'k', '×', place.ceiling, '×', place.valuePerCustomer, ')'], 'k'),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'How much to spend on acquisition', zh: '获客该花多少' },
  lead: {
    en: 'Each further yuan wins fewer people. Where should spending stop?',
    zh: '多花一元，争取到的人越来越少。花到哪里该停？',
  },
  theme: 'retention',
  inputs: {
    observedSpend: { en: 'Spent per prospect today', zh: '现在对每位潜在客户的花费' },
    observedRate: { en: 'Share won with it', zh: '由此争取到的比例' },
    ceiling: { en: 'Share won at best, however much is spent', zh: '再多花钱也只能争取到的比例' },
    valuePerCustomer: { en: 'Value of one customer', zh: '一位客户的价值' },
  },
  outputs: {
    spend: { en: 'Best spending per prospect', zh: '每位潜在客户的最优花费' },
    rate: { en: 'Share won', zh: '争取到的比例' },
    valuePerProspect: { en: 'Earned per prospect at best', zh: '最优时每人净得' },
    valueToday: { en: 'Earned per prospect today', zh: '现在每人净得' },
    averageCost: { en: 'Average cost of a customer today', zh: '现在每位客户的平均成本' },
    marginalCost: { en: 'Cost of the last customer today', zh: '现在最后一位客户的成本' },
  },
  sentences: {
    more: {
      en: 'Spend **{spend}** per prospect instead of {now}: earnings per prospect rise from {today} to {best}. Today the last customer costs {marginal} and is worth {value}, so there is room.',
      zh: '每位潜在客户宜花**{spend}**，现在是{now}：每人净得由{today}升到{best}。现在最后一位客户的成本是{marginal}，他值{value}，还有余地。',
    },
    less: {
      en: 'Spend **{spend}** per prospect instead of {now}: earnings per prospect change from {today} to {best}. On average a customer costs {average} today, but the last one costs {marginal} and is worth only {value}. Judge by the last one.',
      zh: '每位潜在客户宜花**{spend}**，现在是{now}：每人净得由{today}变为{best}。平均一位客户的成本是{average}，最后一位却要{marginal}，而他只值{value}。该看最后一位，不看平均。',
    },
    nothing: {
      en: 'Spend **nothing**: even the first yuan brings back less than a yuan, because a customer is worth only {value}. Today’s {now} per prospect leave {today}. Raise the value of a customer before you look for more.',
      zh: '**一元也不该花**：一位客户只值{value}，连第一元钱都赚不回来。现在每人花{now}，净得{today}。先提高客户价值，再谈获客。',
    },
    outOfRange: {
      en: 'The share won today reaches the ceiling, so no curve runs through both. Raise the ceiling, or check today’s share.',
      zh: '现在争取到的比例已到上限，曲线无法通过这两点。请提高上限，或核对现在的比例。',
    },
  },
  words: {
    earned: { en: 'Earned per prospect', zh: '每位潜在客户净得' },
    best: { en: 'best', zh: '最优' },
    today: { en: 'today', zh: '现在' },
    amount: { en: 'Spent per prospect', zh: '每人花费' },
    average: { en: 'Average cost', zh: '平均成本' },
    marginal: { en: 'Cost of the last one', zh: '最后一位的成本' },
    table: { en: 'Average and last customer', zh: '平均一位与最后一位' },
  },
  note: {
    en: 'The share won is c(1 − e^(−kA)), with k from today’s pair of figures, so today’s share must stay below the ceiling. The ceiling is a manager’s judgement. The aim is the largest profit, not the largest share won; that acquiring costs five times as much as keeping proves nothing here. The numbers are illustrative.',
    zh: '争取到的比例为c(1−e^(−kA))，k由现在的一对数值推出，所以现在的比例须低于上限。上限靠管理者判断。目标是利润最大，不是比例最高；“获客比留客贵五倍”在这里说明不了问题。数值为示意。',
  },
  source: 'blattberg-deighton-1996',
  lesson: 'retention-economics',
  concepts: [],
};
