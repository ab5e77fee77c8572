import { profitByYearClv } from '#domain/clv/berger-nasr/profit-by-year.ts';
import { sum as total } from '#domain/statistics/sum.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'year', unit: 'number', digits: 0 },
  { id: 'profits', unit: 'money' },
  { id: 'survival', unit: 'share' },
  { id: 'presentValue', unit: 'money' },
  { id: 'cumulative', unit: 'money' },
] as const;

/** A profit that grows with the years of a relationship, thinned by a constant retention. */
export const model = defineCalculator({
  id: 'berger-nasr-case-3',
  inputs: {
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 1, step: 0.01, initial: 0.75 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.12 },
    profits: {
      unit: 'money',
      min: -10_000,
      max: 100_000,
      step: 10,
      initial: [80, 110, 150, 200, 250, 280, 300, 300],
      fewest: 1,
      most: 20,
    },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    atAverage: { unit: 'money' },
    withoutLosses: { unit: 'money' },
    plainSum: { unit: 'money' },
  },
  compute: ({ profits, retention, discount }) => {
    const worth = (profitByYear: readonly number[], kept = retention) =>
      profitByYearClv({ profitByYear, retention: kept, discount });
    const clv = worth(profits);
    const plainSum = total(profits);
    const atAverage = worth(profits.map(() => plainSum / profits.length));
    const byYear = profits.map((_, year) => worth(profits.slice(0, year + 1)));
    const presentValue = (year: number) => (byYear[year] ?? 0) - (byYear[year - 1] ?? 0);
    const best = profits.indexOf(Math.max(...profits));
    return {
      outputs: { clv, atAverage, withoutLosses: worth(profits, 1), plainSum },
      sentence: {
        id: clv < 0 ? 'loss' : Math.abs(clv - atAverage) < 0.005 ? 'level' : clv < atAverage ? 'late' : 'early',
        values: {
          clv: { value: clv, unit: 'money' },
          average: { value: atAverage, unit: 'money' },
          plain: { value: plainSum, unit: 'money', digits: 0 },
          best: { value: profits[best] ?? 0, unit: 'money', digits: 0 },
          bestYear: { value: best, unit: 'number', digits: 0 },
          there: { value: retention ** best, unit: 'share' },
          counts: { value: presentValue(best), unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'profits', voice: 'ghost', points: profits.map((profit, year) => [year, profit] as const) },
          { id: 'presentValue', voice: 'ink', points: profits.map((_, year) => [year, presentValue(year)] as const) },
        ],
      },
      table: {
        columns,
        rows: profits.map((profit, year) => [year, profit, retention ** year, presentValue(year), byYear[year] ?? 0]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Profits that grow with the relationship', zh: '利润随关系变化的终身价值' },
  lead: {
    en: 'The best years of a customer lie far ahead. How much of them is left today?',
    zh: '客户最好的年头在后面。折到今天，还剩多少？',
  },
  theme: 'lifetime',
  inputs: {
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    profits: { en: 'Profit from a customer who is there', zh: '在册客户的利润' },
  },
  outputs: {
    clv: { en: 'Lifetime value', zh: '终身价值' },
    atAverage: { en: 'With the average profit every year', zh: '每年都按平均利润' },
    withoutLosses: { en: 'If nobody left', zh: '假如没有人走' },
    plainSum: { en: 'Plain sum of the profits', zh: '各年利润直接相加' },
  },
  sentences: {
    late: {
      en: 'The customer is worth **{clv}**, not the plain sum of {plain}. The best year, no. {bestYear}, brings {best} from each who is there; only {there} are, and today it counts for {counts}. The average profit in every year would give {average}, too much, since the money comes late.',
      zh: '客户值**{clv}**，不是各年相加的{plain}。最好的第{bestYear}年，每位在册客户带来{best}，可那时只剩{there}的人，折到今天只算{counts}。每年都按平均利润算得{average}，偏高，因为钱来得晚。',
    },
    early: {
      en: 'The customer is worth **{clv}**, more than the {average} that the average profit would give: the money comes while most are still there. The plain sum would be {plain}.',
      zh: '客户值**{clv}**，高于按平均利润算的{average}：钱来的时候，大多数人还在。各年直接相加是{plain}。',
    },
    level: {
      en: 'The customer is worth **{clv}**. The profit is the same every year, so the average gives the same result; the plain sum of {plain} leaves out both waiting and leaving.',
      zh: '客户值**{clv}**。年年利润一样，按平均数算结果相同；直接相加的{plain}，既没算要等，也没算会走。',
    },
    loss: {
      en: 'The customer is worth **{clv}**. Losses come while many are there and the profits when few are; the plain sum of {plain} hides that.',
      zh: '客户值**{clv}**。亏损来的时候人多，盈利来的时候人少；直接相加的{plain}看不出这一点。',
    },
  },
  words: {
    rows: { en: 'Year', zh: '年' },
    row: { en: 'no. {n}', zh: '第{n}个' },
    year: { en: 'Years from now', zh: '距今年数' },
    survival: { en: 'Still a customer', zh: '仍在' },
    presentValue: { en: 'Counts today for', zh: '今天只算' },
    cumulative: { en: 'Cumulative value', zh: '累计现值' },
    table: { en: 'Year by year', zh: '逐年计算' },
  },
  note: {
    en: 'The first profit is earned now, so the first row is year 0; the list ends where you end it, and what comes later is not counted. Retention is one rate for all years; where it changes too, use the page for year-by-year retention. Promotions and the acquisition cost are taken off beforehand or not at all. The numbers are illustrative.',
    zh: '第一笔利润现在到手，所以第一行是第0年；列到哪年就算到哪年，以后的不计。各年保持率相同；若保持率也逐年变动，请用“逐年变动的终身价值”。促销费和获客成本要么事先扣除，要么没有计入。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
