import { cohortProfit } from '#domain/clv/cohort-profit.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { retentionPeriods } from '#domain/clv/retention-periods.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const pictureYears = 10;

const columns = [
  { id: 'year', unit: 'number', digits: 0 },
  { id: 'there', unit: 'people' },
  { id: 'margins', unit: 'money', digits: 0 },
  { id: 'presentValue', unit: 'money', digits: 0 },
  { id: 'account', unit: 'money', digits: 0 },
] as const;

/** What a campaign earns with all the customers it wins: the first sale, and the years after it. */
export const model = defineCalculator({
  id: 'cohort-profit',
  inputs: {
    customers: { unit: 'people', min: 1, max: 200_000, step: 1, slider: [1, 5000], whole: true, initial: 1000 },
    margin: { unit: 'money', per: 'year', converts: 'flow', min: -500, max: 5000, step: 5, initial: 40 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 0.99, step: 0.01, initial: 0.6 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    acquisitionCost: { unit: 'money', min: 0, max: 5000, step: 5, initial: 75 },
  },
  outputs: {
    profit: { unit: 'money', digits: 0, main: true },
    firstSale: { unit: 'money', digits: 0 },
    perCustomer: { unit: 'money' },
    invested: { unit: 'money', digits: 0 },
  },
  rival: { start: { retention: 0.3, acquisitionCost: 50 } },
  breakEven: { output: 'profit', target: 0, inputs: ['acquisitionCost', 'retention', 'margin'] },
  symbols: {
    customers: 'N',
    margin: 'm',
    retention: 'r',
    discount: 'i',
    acquisitionCost: 'A',
    profit: 'P',
  },
  compute: ({ customers, acquisitionCost, ...terms }) => {
    const profit = cohortProfit({ ...terms, customers, acquisitionCost });
    const firstSale = customers * (terms.margin - acquisitionCost);
    const perCustomer = retentionClv({ ...terms, timing: 'begin' }) - acquisitionCost;
    const invested = customers * acquisitionCost;
    const rows = retentionPeriods({ ...terms, timing: 'begin', periods: pictureYears + 1 }).map((row) => ({
      year: row.period,
      there: customers * row.survival,
      margins: customers * row.survival * terms.margin,
      presentValue: customers * row.presentValue,
      account: customers * row.cumulativeValue - invested,
    }));
    const paysBack = rows.find(({ account }) => account >= 0);
    return {
      outputs: { profit, firstSale, perCustomer, invested },
      sentence: {
        id: profit < 0 ? 'loss' : firstSale >= 0 ? 'atOnce' : paysBack ? 'later' : 'late',
        values: {
          profit: { value: profit, unit: 'money', digits: 0 },
          first: { value: Math.abs(firstSale), unit: 'money', digits: 0 },
          per: { value: perCustomer, unit: 'money' },
          year: { value: paysBack?.year ?? pictureYears, unit: 'number', digits: 0 },
          there: { value: paysBack?.there ?? 0, unit: 'number', digits: 0 },
          customers: { value: customers, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [{ id: 'account', voice: 'ink', points: rows.map(({ year, account }) => [year, account] as const) }],
        ...(paysBack && { marks: [{ id: 'payback', x: paysBack.year, y: paysBack.account, voice: 'ink' as const }] }),
      },
      table: {
        columns,
        rows: rows.map(({ year, there, margins, presentValue, account }) => [
          year,
          there,
          margins,
          presentValue,
          account,
        ]),
      },
    };
  },
  formula: (place) => [
    place.profit,
    '=',
    place.customers,
    '×',
    [
      '(',
      over([place.margin, '×', '(', '1', '+', place.discount, ')'], ['1', '+', place.discount, '−', place.retention]),
      '−',
      place.acquisitionCost,
      ')',
    ],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'What a campaign earns in the end', zh: '一批新客户最终赚多少' },
  lead: {
    en: 'Every new customer costs more than the first sale brings. Was the campaign a mistake?',
    zh: '争取每位客户的花费都超过第一笔利润，这次活动办错了吗？',
  },
  theme: 'lifetime',
  inputs: {
    customers: { en: 'Customers won', zh: '争取到的客户' },
    margin: { en: 'Margin of a customer', zh: '每位客户的利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    acquisitionCost: { en: 'Acquisition cost of each', zh: '每位客户的获客成本' },
  },
  outputs: {
    profit: { en: 'Profit of the cohort', zh: '这批客户的利润' },
    firstSale: { en: 'After the first sale alone', zh: '只看第一笔' },
    perCustomer: { en: 'Per customer won', zh: '平均每位' },
    invested: { en: 'Spent on winning them', zh: '获客总花费' },
  },
  sentences: {
    later: {
      en: 'After the first sale the campaign stands {first} in the red. It is out of it in year {year}, with {there} of the {customers} still there, and earns **{profit}** in the end, {per} for each customer won. Whoever judges it on the day of the sale stops it.',
      zh: '第一笔做完，活动亏{first}。到第{year}年回本，那时{customers}位中还有{there}位；最终赚**{profit}**，平均每位{per}。只看成交当天，就会把它停掉。',
    },
    late: {
      en: 'After the first sale the campaign stands {first} in the red and is still there after {year} years. It earns **{profit}** in the end, but from years so far ahead that the assumption of an unchanging rate carries the whole result.',
      zh: '第一笔做完，活动亏{first}，过了{year}年还没有回本。最终能赚**{profit}**，可全靠很远的年份，也就是全靠保持率永远不变这一假定。',
    },
    atOnce: {
      en: 'The first sale already pays for the campaign ({first} over). The cohort earns **{profit}** in the end, {per} for each customer won; what keeping them costs must come off the margin first.',
      zh: '第一笔就把花费收了回来，还多{first}。这批客户最终赚**{profit}**，平均每位{per}；留住他们的花费要先从利润里扣掉。',
    },
    loss: {
      en: 'The cohort brings **{profit}**, {per} for each customer won. Here patience does not help: at this retention the later years cannot earn back the price of winning, and more customers mean a larger loss.',
      zh: '这批客户的结果是**{profit}**，平均每位{per}。等也没有用：按这个保持率，以后的年份收不回获客的花费，争取得越多亏得越多。',
    },
  },
  words: {
    year: { en: 'Year', zh: '年' },
    there: { en: 'Still customers', zh: '仍在' },
    margins: { en: 'Margins', zh: '利润' },
    presentValue: { en: 'Present value', zh: '现值' },
    account: { en: 'Account of the campaign', zh: '活动累计盈亏' },
    payback: { en: 'paid back', zh: '回本' },
    table: { en: 'The first ten years', zh: '头十年' },
  },
  note: {
    en: 'The value of one customer by the begin convention (first margin today), times the number won, less what winning them cost. Picture and table show ten years, the result counts all. The acquisition cost belongs to each customer won, not to each person addressed. Compare two scenarios to set cheap customers who leave against dear ones who stay. The numbers are illustrative.',
    zh: '一位客户的价值按期初约定（第一笔今天到手）计算，乘以人数，再减去获客花费。图和表只画十年，结果包括全部年份。获客成本按争取到的客户计，不按联系过的人计。可以用“比较两种情形”，把便宜却留不住的客户和贵而留得住的客户放在一起看。数值为示意。',
  },
  source: 'gupta-lehmann-2003',
  lesson: 'clv-discounting-and-retention',
  concepts: ['acquisition-cost-cap'],
};
