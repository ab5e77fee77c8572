import { leakyBucket } from '#domain/churn/leaky-bucket.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** A customer base that is filled and leaks: where it settles, and what standing still costs. */
export const model = defineCalculator({
  id: 'leaky-bucket',
  inputs: {
    startCustomers: { unit: 'people', min: 0, max: 10_000, step: 50, initial: 1000 },
    churn: { unit: 'share', per: 'year', converts: 'churn', min: 0, max: 1, step: 0.01, initial: 0.25 },
    newPerYear: { unit: 'people', per: 'year', converts: 'flow', min: 0, max: 5000, step: 10, initial: 200 },
    acquisitionCost: { unit: 'money', min: 0, max: 5000, step: 10, initial: 500 },
    years: { unit: 'years', min: 1, max: 20, step: 1, whole: true, initial: 5 },
  },
  outputs: {
    atEnd: { unit: 'people', main: true },
    steadyState: { unit: 'people' },
    replacementCost: { unit: 'money', digits: 0 },
    lost: { unit: 'people' },
  },
  rival: { start: { churn: 0.15 }, firms: true },
  symbols: { steadyState: 'N*', newPerYear: 'A', churn: 'c' },
  compute: (values) => {
    const { base, steadyState, replacementCost } = leakyBucket(values);
    const atEnd = base.at(-1) ?? 0;
    const trend =
      Math.abs(atEnd - values.startCustomers) < 0.5 ? 'level' : atEnd > values.startCustomers ? 'rises' : 'falls';
    return {
      outputs: {
        atEnd,
        steadyState: steadyState ?? 'none',
        replacementCost,
        lost: values.startCustomers * values.churn,
      },
      sentence: {
        id: steadyState === null ? 'noLeak' : trend,
        values: {
          start: { value: values.startCustomers, unit: 'number', digits: 0 },
          end: { value: atEnd, unit: 'number', digits: 0 },
          years: { value: values.years, unit: 'years', digits: 0 },
          ceiling: { value: steadyState ?? 0, unit: 'number', digits: 0 },
          cost: { value: replacementCost, unit: 'money', digits: 0 },
          joining: { value: values.newPerYear, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'people',
        series: [
          { id: 'base', voice: 'ink', points: base.map((customers, year) => [year, customers]) },
          ...(steadyState === null || steadyState > 20 * values.startCustomers + 1000
            ? []
            : [level('steadyState', steadyState, 0, values.years)]),
        ],
      },
      table: {
        columns: [
          { id: 'year', unit: 'number', digits: 0 },
          { id: 'base', unit: 'people' },
          { id: 'leaving', unit: 'people' },
          { id: 'joining', unit: 'people' },
        ],
        rows: base.map((customers, year) => [
          year,
          customers,
          year === 0 ? null : (base[year - 1] ?? 0) * values.churn,
          year === 0 ? null : values.newPerYear,
        ]),
      },
    };
  },
  formula: (place) => [place.steadyState, '=', over(place.newPerYear, place.churn)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'The leaky bucket', zh: '漏桶' },
  lead: {
    en: 'Two hundred newcomers a year. Does the base grow?',
    zh: '每年来两百位新客户，客户总数会增加吗？',
  },
  theme: 'retention',
  inputs: {
    startCustomers: { en: 'Customers at the start', zh: '期初客户' },
    churn: { en: 'Churn', zh: '流失率' },
    newPerYear: { en: 'New customers', zh: '新增客户' },
    acquisitionCost: { en: 'Cost of winning one', zh: '获客成本' },
    years: { en: 'Years', zh: '年数' },
  },
  outputs: {
    atEnd: { en: 'Customers at the end', zh: '期末客户' },
    steadyState: { en: 'Settles at', zh: '最后稳定在' },
    replacementCost: { en: 'Standing still costs a year', zh: '只为持平，每年要花' },
    lost: { en: 'Lost in the first year', zh: '第一年流失' },
  },
  sentences: {
    falls: {
      en: 'In spite of {joining} newcomers a year the base falls from {start} to **{end}** customers in {years}, towards {ceiling}. Merely to replace those who leave would cost **{cost}** a year.',
      zh: '尽管每年新来{joining}位，{years}里客户仍从{start}位降到**{end}**位，最后趋于{ceiling}位。单是补上流失的人，每年就要花**{cost}**。',
    },
    rises: {
      en: 'The base rises from {start} to **{end}** customers in {years} and would come to rest at {ceiling}: newcomers divided by churn. Then as many leave as come.',
      zh: '{years}里客户从{start}位增到**{end}**位，最后停在{ceiling}位：新增除以流失率。到那时，来多少走多少。',
    },
    level: {
      en: 'The base stays at **{end}** customers: as many come as leave. Standing still costs **{cost}** a year.',
      zh: '客户停在**{end}**位，来多少走多少。原地不动，每年也要花**{cost}**。',
    },
    noLeak: {
      en: 'Nobody leaves, so the base grows by {joining} customers a year, to **{end}** in {years}. No firm has such customers.',
      zh: '没有人离开，客户每年增加{joining}位，{years}后为**{end}**位。没有哪家企业有这样的客户。',
    },
  },
  words: {
    base: { en: 'Customers', zh: '客户数' },
    year: { en: 'Year', zh: '年' },
    leaving: { en: 'Left', zh: '流失' },
    joining: { en: 'Came', zh: '新增' },
    table: { en: 'Year by year', zh: '逐年' },
  },
  note: {
    en: 'Churn is the share of those who were customers at the start: with 1,000 at the start and 880 of them among 980 at the end it is 12%, not 2%. People are rounded only for display. A common formula without a single source. The numbers are illustrative.',
    zh: '流失率按期初客户计算：期初1,000位，期末980位里只有880位是老客户，流失率是12%，不是2%。人数只在显示时取整。通行的算法，没有单一出处。数值为示意。',
  },
  lesson: 'churn-and-bonds',
  concepts: ['churn'],
};
