import { continuousProfitClv } from '#domain/clv/berger-nasr/continuous-profit.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power } from '../formula.ts';

const columns = [
  { id: 'year', unit: 'number', digits: 0 },
  { id: 'atEnd', unit: 'money' },
  { id: 'stream', unit: 'money' },
  { id: 'atStart', unit: 'money' },
] as const;

/** Profit that flows day by day, beside the same profit booked once a year. */
export const model = defineCalculator({
  id: 'berger-nasr-case-4',
  inputs: {
    profitRate: { unit: 'money', per: 'year', converts: 'flow', min: -2000, max: 10_000, step: 50, initial: 1200 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0.01, max: 1, step: 0.01, initial: 0.8 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    years: { unit: 'years', min: 1, max: 30, step: 1, whole: true, initial: 5 },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    atStart: { unit: 'money' },
    atEnd: { unit: 'money' },
    midway: { unit: 'money' },
    spread: { unit: 'money' },
  },
  symbols: { profitRate: 'π', retention: 'r', discount: 'd', years: 'n', clv: 'CLV' },
  compute: ({ profitRate, retention, discount, years }) => {
    const streamUntil = (year: number) => continuousProfitClv({ profitRate, retention, discount, years: year });
    const booked = (timing: 'begin' | 'end', periods: number) =>
      retentionClv({ margin: profitRate, retention, discount, timing, periods });
    const clv = streamUntil(years);
    const [atStart, atEnd] = [booked('begin', years), booked('end', years)];
    const midway = (atStart + atEnd) / 2;
    const rows = Array.from({ length: years }, (_, index) => index + 1);
    const curve = (valueAt: (year: number) => number) => [
      [0, 0] as const,
      ...rows.map((year) => [year, valueAt(year)] as const),
    ];
    return {
      outputs: { clv, atStart, atEnd, midway, spread: Math.abs(atStart - atEnd) },
      sentence: {
        id: Math.abs(atStart - atEnd) < 0.005 ? 'same' : 'between',
        values: {
          clv: { value: clv, unit: 'money' },
          start: { value: atStart, unit: 'money' },
          end: { value: atEnd, unit: 'money' },
          midway: { value: midway, unit: 'money' },
          spread: { value: Math.abs(atStart - atEnd), unit: 'money' },
          off: { value: Math.abs(midway - clv), unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'atStart', voice: 'ghost', points: curve((year) => booked('begin', year)) },
          { id: 'stream', voice: 'ink', points: curve(streamUntil) },
          { id: 'atEnd', voice: 'ghost', points: curve((year) => booked('end', year)) },
        ],
      },
      table: {
        columns,
        rows: rows.map((year) => [year, booked('end', year), streamUntil(year), booked('begin', year)]),
      },
    };
  },
  formula: (place) => [
    [place.clv, '=', place.profitRate, '×', over(['1', '−', power('ρ', place.years)], ['−', 'ln', 'ρ'])],
    [',', 'ρ', '=', over(place.retention, ['1', '+', place.discount])],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Profit that flows all year', zh: '利润天天都有的终身价值' },
  lead: {
    en: 'A customer who buys every few days pays neither at the start of the year nor at its end. Which formula is hers?',
    zh: '隔几天就来一次的客户，钱既不在年初付，也不在年末付，该用哪个公式？',
  },
  theme: 'lifetime',
  inputs: {
    profitRate: { en: 'Profit, spread over the year', zh: '利润（分散在全年）' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    years: { en: 'Horizon', zh: '年限' },
  },
  outputs: {
    clv: { en: 'Lifetime value of the stream', zh: '连续利润的终身价值' },
    atStart: { en: 'Booked at the start of each year', zh: '都记在年初' },
    atEnd: { en: 'Booked at the end of each year', zh: '都记在年末' },
    midway: { en: 'Half-way between the two', zh: '两者的中间' },
    spread: { en: 'From end to start', zh: '年初与年末之差' },
  },
  sentences: {
    between: {
      en: 'The stream is worth **{clv}**. Booked once a year the same profit would be worth {end} at year-end or {start} at the start, {spread} apart for one and the same customer. The simple mean of the two, {midway}, is off by only {off}.',
      zh: '连续的利润值**{clv}**。同样的利润一年记一次，记在年末是{end}，记在年初是{start}：同一位客户，光是约定不同就差{spread}。两者简单平均得{midway}，只差{off}。',
    },
    same: {
      en: 'The stream is worth **{clv}**, and so is every way of booking it: nobody leaves and nothing is discounted, or there is no profit. Lower the retention to see the three part.',
      zh: '连续的利润值**{clv}**，怎么记账都一样：没有人走，也不贴现，或者没有利润。把保持率调低，三条线就分开了。',
    },
  },
  words: {
    year: { en: 'Years', zh: '年数' },
    stream: { en: 'Spread over the year', zh: '分散在全年' },
    table: { en: 'Value after so many years', zh: '若干年内的价值' },
  },
  note: {
    en: 'The stream is an integral in place of a sum: profit per year times ρ to the power of time, ρ being retention ÷ (1 + discount rate), taken from today to the end of the horizon. Customers leave little by little too. Where ρ = 1 it is simply profit × years. Yearly booking at the end counts those who are there at the end. The numbers are illustrative.',
    zh: '这里用积分代替求和：每年的利润乘ρ的时间次方，ρ=保持率÷(1+贴现率)，从今天积到年限末。客户也是一点一点地走。ρ=1时就是利润×年数。年末记账按年末仍在的客户计。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
