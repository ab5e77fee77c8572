import { retentionClv } from '#domain/clv/retention-clv.ts';
import { retentionPeriods } from '#domain/clv/retention-periods.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power, sum } from '../formula.ts';

/** Lifetime value over a horizon and without end, with the three conventions about when the first margin comes. */
export const model = defineCalculator({
  id: 'clv',
  inputs: {
    margin: { unit: 'money', per: 'year', converts: 'flow', min: -2000, max: 5000, step: 50, initial: 1200 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 1, step: 0.01, initial: 0.8 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    periods: { unit: 'years', min: 1, max: 40, step: 1, whole: true, initial: 10 },
    acquisitionCost: { unit: 'money', min: 0, max: 10_000, step: 50, initial: 500 },
    timing: { choices: ['begin', 'end', 'end_first_certain'], initial: 'end' },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    net: { unit: 'money' },
    unlimited: { unit: 'money' },
    multiplier: { unit: 'times', digits: 3 },
  },
  rival: { start: { margin: 1050, retention: 0.88, acquisitionCost: 700 }, firms: true },
  breakEven: { output: 'net', target: 0, inputs: ['margin', 'retention', 'discount', 'acquisitionCost'] },
  symbols: { margin: 'm', retention: 'r', discount: 'i', periods: 'N', clv: 'CLV' },
  compute: ({ acquisitionCost, periods, ...terms }) => {
    const { margin, retention, discount } = terms;
    const rows = retentionPeriods({ ...terms, periods });
    const clv = retentionClv({ ...terms, periods });
    const net = clv - acquisitionCost;
    const paysBack = rows.findIndex((row) => row.cumulativeValue >= acquisitionCost);
    const [from, to] = [rows[0]?.period ?? 0, rows.at(-1)?.period ?? 1];
    return {
      outputs: {
        clv,
        net,
        unlimited: retention === 1 && discount === 0 ? 'diverges' : retentionClv(terms),
        multiplier: margin === 0 ? 'undefinedRatio' : clv / margin,
      },
      sentence: {
        id: margin < 0 ? 'negative' : paysBack < 0 ? 'never' : 'pays',
        values: {
          clv: { value: clv, unit: 'money' },
          cost: { value: acquisitionCost, unit: 'money' },
          net: { value: net, unit: 'money' },
          year: { value: rows[paysBack]?.period ?? 0, unit: 'number', digits: 0 },
          years: { value: periods, unit: 'years', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        series: [
          { id: 'cumulative', voice: 'ink', points: rows.map((row) => [row.period, row.cumulativeValue]) },
          level('acquisitionCost', acquisitionCost, from, to),
        ],
      },
      table: {
        columns: [
          { id: 'period', unit: 'number', digits: 0 },
          { id: 'survival', unit: 'share' },
          { id: 'discountFactor', unit: 'number', digits: 4 },
          { id: 'presentValue', unit: 'money' },
          { id: 'cumulative', unit: 'money' },
        ],
        rows: rows.map((row) => [row.period, row.survival, row.discountFactor, row.presentValue, row.cumulativeValue]),
      },
    };
  },
  formula: (place, { timing }) => {
    const [first, last] = timing === 'begin' ? ['0', [place.periods, '−', '1']] : ['1', place.periods];
    const exponent = timing === 'end_first_certain' ? ['t', '−', '1'] : 't';
    const term = over(
      [place.margin, '×', power(place.retention, exponent)],
      power(['(', '1', '+', place.discount, ')'], 't'),
    );
    return [place.clv, '=', sum(['t', '=', first ?? '1'], last ?? place.periods, term)];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customer lifetime value', zh: '客户终身价值' },
  lead: {
    en: 'What is one customer worth today, if some leave each year and later money counts for less?',
    zh: '有人每年离开，以后的钱又不如今天的值钱，一位客户今天值多少？',
  },
  theme: 'lifetime',
  inputs: {
    margin: { en: 'Margin', zh: '利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    periods: { en: 'Horizon', zh: '年限' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
    timing: { en: 'When the first margin comes', zh: '第一笔利润何时到手' },
  },
  outputs: {
    clv: { en: 'Lifetime value over the horizon', zh: '年限内的终身价值' },
    net: { en: 'After acquisition cost', zh: '扣除获客成本后' },
    unlimited: { en: 'Without a horizon', zh: '不设年限' },
    multiplier: { en: 'Margin multiple', zh: '利润倍数' },
  },
  sentences: {
    pays: {
      en: 'Over {years} the customer is worth **{clv}**. The acquisition cost of {cost} is earned back in year {year}; **{net}** remain.',
      zh: '{years}内这位客户值**{clv}**。{cost}的获客成本到第{year}年收回，还剩**{net}**。',
    },
    negative: {
      en: 'Each year with this customer loses money, so over {years} the value is **{clv}**, and better retention makes it worse. Raise the margin, or serve more cheaply, before thinking of loyalty.',
      zh: '每多留一年就多亏一年，{years}内这位客户值**{clv}**，保持率越高亏得越多。先提高利润或降低服务成本，再谈忠诚。',
    },
    never: {
      en: 'Over {years} the customer is worth **{clv}**, less than the {cost} it took to win them. At these numbers the firm should not have paid so much.',
      zh: '{years}内这位客户只值**{clv}**，抵不上争取他花掉的{cost}。在这组数值下，企业不该出这个价。',
    },
  },
  words: {
    begin: { en: 'now, and certain (begin)', zh: '现在到手，确定（期初）' },
    end: { en: 'a year from now, if the customer stays (end)', zh: '一年后，客户续留才有（期末）' },
    end_first_certain: { en: 'a year from now, and certain', zh: '一年后，确定（期末首期确定）' },
    period: { en: 'Year', zh: '年' },
    survival: { en: 'Still a customer', zh: '仍在' },
    discountFactor: { en: 'Discount factor', zh: '贴现系数' },
    presentValue: { en: 'Present value', zh: '现值' },
    cumulative: { en: 'Cumulative value', zh: '累计现值' },
  },
  note: {
    en: 'Margin, retention and discount rate must belong to the same period, here a year. Textbooks differ in the timing of the first margin, and the result with it; always state which one you use. The starting values are illustrative.',
    zh: '利润、保持率、贴现率必须同属一个周期，这里是年。各教材对第一笔利润的时点约定不同，结果也随之不同，作答时务必写明。初始数值为示意。',
  },
  source: 'gupta-lehmann-2003',
  lesson: 'clv-discounting-and-retention',
  concepts: [
    'customer-lifetime-value',
    'discounting',
    'timing-convention',
    'margin-per-period',
    'retention-rate',
    'acquisition-cost-cap',
  ],
};
