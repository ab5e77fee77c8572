import { averageTenure } from '#domain/churn/average-tenure.ts';
import { defectionValue } from '#domain/churn/defection-value.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const rates = Array.from({ length: 50 }, (_, index) => (index + 1) / 100);

const columns = [
  { id: 'year', unit: 'number', digits: 0 },
  { id: 'profits', unit: 'money' },
  { id: 'leftBefore', unit: 'share' },
  { id: 'leftAfter', unit: 'share' },
  { id: 'expectedBefore', unit: 'money' },
  { id: 'expectedAfter', unit: 'money' },
] as const;

/** What halving the rate of defection does to the value of a customer who earns more each year. */
export const model = defineCalculator({
  id: 'defection-value',
  inputs: {
    defection: { unit: 'share', per: 'year', converts: 'churn', min: 0.01, max: 0.5, step: 0.01, initial: 0.1 },
    defectionAfter: { unit: 'share', per: 'year', converts: 'churn', min: 0.01, max: 0.5, step: 0.01, initial: 0.05 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    profits: {
      unit: 'money',
      min: -1000,
      max: 10_000,
      step: 1,
      slider: [-100, 200],
      initial: [-51, 30, 42, 44, 49, 55],
      fewest: 2,
      most: 20,
    },
  },
  outputs: {
    change: { unit: 'share', main: true },
    before: { unit: 'money' },
    after: { unit: 'money' },
    tenureBefore: { unit: 'years' },
    tenureAfter: { unit: 'years' },
    fewerLeavers: { unit: 'share', digits: 0 },
  },
  compute: ({ defection, defectionAfter, discount, profits }) => {
    const valueAt = (defectionRate: number) => defectionValue({ profitByYear: profits, defectionRate, discount });
    const [before, after] = [valueAt(defection), valueAt(defectionAfter)];
    const change = before > 0 ? after / before - 1 : undefined;
    const fewerLeavers = 1 - defectionAfter / defection;
    return {
      outputs: {
        change: change ?? 'none',
        before,
        after,
        tenureBefore: averageTenure({ defectionRate: defection }),
        tenureAfter: averageTenure({ defectionRate: defectionAfter }),
        fewerLeavers,
      },
      sentence: {
        id: change === undefined ? 'noPercentage' : fewerLeavers > 0 ? 'fewer' : 'more',
        values: {
          from: { value: defection, unit: 'share' },
          to: { value: defectionAfter, unit: 'share' },
          points: { value: Math.abs(defection - defectionAfter), unit: 'percentagePoints' },
          fewer: { value: fewerLeavers, unit: 'share', digits: 0 },
          before: { value: before, unit: 'money' },
          after: { value: after, unit: 'money' },
          change: { value: change ?? 0, unit: 'share' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'money',
        series: [{ id: 'value', voice: 'ink', points: rates.map((rate) => [rate, valueAt(rate)]) }],
        marks: [
          { id: 'here', x: defection, y: before, voice: 'ghost' },
          { id: 'there', x: defectionAfter, y: after, voice: 'ink' },
        ],
      },
      table: {
        columns,
        rows: profits.map((profit, year) => {
          const [stayBefore, stayAfter] = [(1 - defection) ** year, (1 - defectionAfter) ** year];
          return [year, profit, stayBefore, stayAfter, profit * stayBefore, profit * stayAfter];
        }),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Fewer defections: of what?', zh: '流失减半，价值增几成' },
  lead: {
    en: 'Defections fall from 10% to 5%. Is that five per cent, five points, or half?',
    zh: '流失率从10%降到5%。这是百分之五、五个百分点，还是一半？',
  },
  theme: 'retention',
  inputs: {
    defection: { en: 'Defection rate today', zh: '现在的流失率' },
    defectionAfter: { en: 'Defection rate afterwards', zh: '以后的流失率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    profits: { en: 'Profit, if still a customer', zh: '若仍在，当年利润' },
  },
  outputs: {
    change: { en: 'Value of a customer rises by', zh: '一位客户的价值提高' },
    before: { en: 'Value today', zh: '现在的价值' },
    after: { en: 'Value afterwards', zh: '以后的价值' },
    tenureBefore: { en: 'Average stay today', zh: '现在平均留' },
    tenureAfter: { en: 'Average stay afterwards', zh: '以后平均留' },
    fewerLeavers: { en: 'Fewer leavers', zh: '流失者减少' },
  },
  sentences: {
    fewer: {
      en: 'From {from} to {to}: {points}, and {fewer} fewer leavers. Over these years one customer is worth {after} instead of {before}, **{change}** more. It is the value of a customer, not yet the profit of a firm.',
      zh: '从{from}到{to}：差{points}，流失者少了{fewer}。在这几年里，一位客户值{after}，原来是{before}，多了**{change}**。这是一位客户的价值，还不是企业的利润。',
    },
    more: {
      en: 'From {from} to {to} more customers leave, and one is worth {after} instead of {before}, a change of **{change}**. The early loss weighs all the more when fewer stay to make it good.',
      zh: '从{from}到{to}，走的人多了，一位客户只值{after}，原来是{before}，变动**{change}**。留下来补回头一笔亏损的人越少，亏损就越重。',
    },
    noPercentage: {
      en: 'One customer is worth **{before}** today and {after} afterwards. As long as today’s value is not above zero, a percentage says nothing.',
      zh: '一位客户现在值**{before}**，以后值{after}。现在的价值不大于零，谈百分比没有意义。',
    },
  },
  words: {
    value: { en: 'Value of a customer', zh: '一位客户的价值' },
    here: { en: 'today', zh: '现在' },
    there: { en: 'afterwards', zh: '以后' },
    rows: { en: 'Year', zh: '年' },
    'row.0': { en: 'the start', zh: '起初' },
    row: { en: 'entry {n}', zh: '第{n}笔' },
    year: { en: 'Year', zh: '年' },
    leftBefore: { en: 'Still there, today', zh: '仍在（现在）' },
    leftAfter: { en: 'Still there, afterwards', zh: '仍在（以后）' },
    expectedBefore: { en: 'Expected, today', zh: '期望利润（现在）' },
    expectedAfter: { en: 'Expected, afterwards', zh: '期望利润（以后）' },
    table: { en: 'Year by year, not discounted', zh: '逐年（未贴现）' },
  },
  note: {
    en: 'The pattern of a loss at the start and growing profit is of the kind the article reports for a card firm; the figures here stand for it and were not checked against its print. The chain counts these years only: more years make the effect larger. 1 ÷ rate is a mean stay over an unlimited time.',
    zh: '先亏后赚、逐年增加的走势，是那篇文章讲信用卡公司时的样子；这里的数字只作代表，未与原刊核对。只算了表中这几年，年数越多，效应越大。1÷流失率是不设年限时的平均停留年数。',
  },
  source: 'reichheld-sasser-1990',
  lesson: 'retention-economics',
  concepts: ['retention-profit-25'],
};
