import { raisedRetention } from '#domain/churn/raised-retention.ts';
import { type RetentionProfitInputs, retentionProfit } from '#domain/churn/retention-profit.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { type LineSeries, level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** Starting rates for which the curves are drawn. */
const [firstRate, lastRate] = [0.4, 0.9];
const startingRates = Array.from({ length: 51 }, (_, index) => (40 + index) / 100);

/** Changes beyond this are left out of the picture, which they would flatten. */
const steepest = 2;

type Reading = 'percentagePoints' | 'percent';
type Terms = Omit<RetentionProfitInputs, 'retentionBefore' | 'retentionAfter'> & { readonly keepingCost: number };

/** A rate after the increase, which here may leave 0 to 1. */
const raise = (rate: number, increase: number, reading: Reading): number =>
  reading === 'percent' ? rate * (1 + increase) : rate + increase;

/** What a change of retention brings when keeping costs something as well; shares only of what is above zero. */
function gainOf({ keepingCost, ...terms }: Terms, retentionBefore: number, retentionAfter: number) {
  const unpaid = retentionProfit({ ...terms, retentionBefore, retentionAfter });
  const clvAfter = retentionClv({ ...terms, margin: terms.margin - keepingCost, retention: retentionAfter });
  const netBefore = unpaid.clvBefore - terms.acquisitionCost;
  const change = clvAfter - unpaid.clvBefore;
  const share = (of: number): number | undefined => (of > 0 ? change / of : undefined);
  return { ...unpaid, clvAfter, change, netBefore, net: share(netBefore), gross: share(unpaid.clvBefore) };
}

/** The same increase from other starting rates, as shares before and after acquisition cost. */
function curves(terms: Terms, increase: number, reading: Reading): readonly LineSeries[] {
  const points = (kind: 'net' | 'gross') =>
    startingRates.flatMap((rate): [number, number][] => {
      const raised = raise(rate, increase, reading);
      const change = raised < 0 || raised > 0.97 ? undefined : gainOf(terms, rate, raised)[kind];
      return change === undefined || Math.abs(change) > steepest ? [] : [[rate, change]];
    });
  const both: readonly LineSeries[] = [
    { id: 'netByStart', voice: 'ink', points: points('net') },
    { id: 'grossByStart', voice: 'first', points: points('gross') },
  ];
  return both.filter((line) => line.points.length > 1);
}

/** One line of the table; empty where nobody leaves and nothing is discounted. */
function tableRow(terms: Terms, rate: number, raised: number): readonly (number | null)[] {
  if (raised === 1 && terms.discount === 0) return [rate, null, null, null, null];
  const { clvBefore, clvAfter, change, net } = gainOf(terms, rate, raised);
  return [rate, clvBefore, clvAfter, change, net ?? null];
}

const columns = [
  { id: 'startingRate', unit: 'share', digits: 0 },
  { id: 'clvBefore', unit: 'money', digits: 0 },
  { id: 'clvAfter', unit: 'money', digits: 0 },
  { id: 'change', unit: 'money', digits: 0 },
  { id: 'relativeChange', unit: 'share' },
] as const;

/** What a little more retention does to the value of a customer: in money, in per cent, and after which costs. */
export const model = defineCalculator({
  id: 'retention-profit',
  inputs: {
    retention: { unit: 'share', per: 'year', min: 0, max: 0.99, step: 0.01, initial: 0.85 },
    increase: { unit: 'percentagePoints', min: -0.2, max: 0.2, step: 0.005, initial: 0.05 },
    reading: { choices: ['percentagePoints', 'percent'], initial: 'percentagePoints' },
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 0, max: 5000, step: 50, initial: 1200 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    acquisitionCost: { unit: 'money', min: 0, max: 10_000, step: 100, initial: 3400 },
    keepingCost: { unit: 'money', per: 'year', converts: 'flow', min: 0, max: 1000, step: 20, initial: 0 },
    timing: { choices: ['begin', 'end', 'end_first_certain'], initial: 'begin' },
  },
  outputs: {
    relativeChange: { unit: 'share', main: true },
    grossChange: { unit: 'share' },
    change: { unit: 'money' },
    retentionAfter: { unit: 'share', digits: 2 },
    clvBefore: { unit: 'money' },
    clvAfter: { unit: 'money' },
    lifetimeBefore: { unit: 'years' },
    lifetimeAfter: { unit: 'years' },
  },
  breakEven: { output: 'change', target: 0, inputs: ['keepingCost'] },
  symbols: { relativeChange: 'G', acquisitionCost: 'AC' },
  compute: ({ retention, increase, reading, ...terms }) => {
    const retentionAfter = raisedRetention({ retention, increase, unit: reading });
    const result = gainOf(terms, retention, retentionAfter);
    const { change, clvBefore, clvAfter, net, gross, netBefore } = result;
    const inPicture = net !== undefined && Math.abs(net) < steepest && retention >= firstRate && retention <= lastRate;
    return {
      outputs: {
        relativeChange: net ?? 'none',
        grossChange: gross ?? 'none',
        change,
        retentionAfter,
        clvBefore,
        clvAfter,
        lifetimeBefore: result.lifetimeBefore ?? 'diverges',
        lifetimeAfter: result.lifetimeAfter ?? 'diverges',
      },
      sentence: {
        id: net === undefined ? 'noPercentage' : change <= 0 ? 'loss' : 'gain',
        values: {
          from: { value: retention, unit: 'share' },
          to: { value: retentionAfter, unit: 'share', digits: 2 },
          change: { value: change, unit: 'money' },
          relative: { value: net ?? 0, unit: 'share' },
          gross: { value: gross ?? 0, unit: 'share' },
          net: { value: netBefore, unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'share',
        yDigits: 0,
        series: [
          ...curves(terms, increase, reading),
          level('claim25', 0.25, firstRate, lastRate),
          level('claim70', 0.7, firstRate, lastRate),
        ],
        ...(inPicture && { marks: [{ id: 'here', x: retention, y: net, voice: 'ink' as const }] }),
      },
      table: {
        columns,
        rows: [0.5, 0.6, 0.7, 0.8, 0.85, 0.9].map((rate) =>
          tableRow(terms, rate, Math.min(1, Math.max(0, raise(rate, increase, reading)))),
        ),
      },
    };
  },
  formula: (place) => [
    place.relativeChange,
    '=',
    over([place.clvAfter, '−', place.clvBefore], [place.clvBefore, '−', place.acquisitionCost]),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'What do five points of retention bring?', zh: '保持率提高五个百分点，带来多少' },
  lead: {
    en: 'One text says 25% more profit, another 70%. Which assumptions make which of them true?',
    zh: '有的书说利润增25%，有的说70%。各要什么条件才成立？',
  },
  theme: 'retention',
  inputs: {
    retention: { en: 'Retention rate today', zh: '现在的保持率' },
    increase: { en: 'Raised by', zh: '提高' },
    reading: { en: 'The increase is meant as', zh: '“提高”指的是' },
    margin: { en: 'Margin', zh: '利润' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
    keepingCost: { en: 'Cost of keeping one customer', zh: '维系一位客户的花费' },
    timing: { en: 'When the first margin comes', zh: '第一笔利润何时到手' },
  },
  outputs: {
    relativeChange: { en: 'Value after acquisition cost rises by', zh: '扣除获客成本后的价值提高' },
    grossChange: { en: 'Before acquisition cost', zh: '未扣获客成本' },
    change: { en: 'In money, per customer', zh: '每位客户多出的金额' },
    retentionAfter: { en: 'Retention afterwards', zh: '提高后的保持率' },
    clvBefore: { en: 'Lifetime value before', zh: '原来的终身价值' },
    clvAfter: { en: 'Lifetime value after', zh: '提高后的终身价值' },
    lifetimeBefore: { en: 'Expected lifetime before', zh: '原来的预期年限' },
    lifetimeAfter: { en: 'Expected lifetime after', zh: '提高后的预期年限' },
  },
  sentences: {
    gain: {
      en: 'From {from} to {to} a customer is worth {change} more. That is **{gross}** of the lifetime value and **{relative}** of what is left of it after the acquisition cost. One gain, two percentages.',
      zh: '从{from}到{to}，每位客户多值{change}：占终身价值的**{gross}**，占扣除获客成本后所余的**{relative}**。钱是同一笔，百分比却有两个。',
    },
    loss: {
      en: 'From {from} to {to} the value changes by **{change}**. More customers stay, but on these terms the firm does not gain by it.',
      zh: '从{from}到{to}，每位客户的价值变动**{change}**。留下的人多了，照这组条件企业并没有多得。',
    },
    noPercentage: {
      en: 'The value changes by **{change}** per customer. A percentage says nothing here: after the acquisition cost only {net} was left to begin with.',
      zh: '每位客户的价值变动**{change}**。这里谈百分比没有意义：扣除获客成本后，原来只剩{net}。',
    },
    outOfRange: {
      en: 'Retention would exceed 100%. Take a smaller increase, or a lower start.',
      zh: '保持率会超过100%。请减小提高的幅度，或降低起点。',
    },
  },
  words: {
    percentagePoints: { en: 'percentage points (80 → 85%)', zh: '百分点（80%→85%）' },
    percent: { en: 'per cent of the rate (80 → 84%)', zh: '原值的百分之几（80%→84%）' },
    begin: { en: 'now, and certain (begin)', zh: '现在到手，确定（期初）' },
    end: { en: 'a year from now, if the customer stays (end)', zh: '一年后，客户续留才有（期末）' },
    end_first_certain: { en: 'a year from now, and certain', zh: '一年后，确定（期末首期确定）' },
    netByStart: { en: 'after acquisition cost', zh: '扣除获客成本' },
    grossByStart: { en: 'before it', zh: '未扣' },
    claim25: { en: 'the “25%”', zh: '“25%”' },
    claim70: { en: 'the “70%”', zh: '“70%”' },
    here: { en: 'your numbers', zh: '你的数' },
    startingRate: { en: 'Starting from', zh: '起点' },
    table: { en: 'The same increase from other starting rates', zh: '同样的提高，起点不同' },
  },
  note: {
    en: 'The article usually cited reports cases, not a law. The starting values are those of the tea house in the lesson.',
    zh: '常被引用的那篇文章报告的是个案，不是定律。初始数值取自课文里的茶庄。',
  },
  source: 'reichheld-sasser-1990',
  lesson: 'retention-economics',
  concepts: ['retention-profit-25', 'retention-profit-70'],
};
