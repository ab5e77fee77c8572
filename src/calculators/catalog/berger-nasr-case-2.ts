import { convertChurn } from '#domain/churn/churn-conversion.ts';
import { frequentSalesClv } from '#domain/clv/berger-nasr/frequent-sales.ts';
import { rareSalesClv } from '#domain/clv/berger-nasr/rare-sales.ts';
import type { YearlySalesInputs } from '#domain/clv/berger-nasr/yearly-sales.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power, sum } from '../formula.ts';

const columns = [
  { id: 'year', unit: 'number', digits: 0 },
  { id: 'survival', unit: 'share' },
  { id: 'added', unit: 'money' },
  { id: 'value', unit: 'money' },
] as const;

/** The share kept over some stretch of time as that of a stretch `times` as long. */
const keptOver = (retention: number, times: number): number =>
  convertChurn({ churnPerPeriod: 1 - retention, periodsPerTarget: times }).retention;

/** Sales that do not follow the calendar: several a year, or one in several years. */
export const model = defineCalculator({
  id: 'berger-nasr-case-2',
  inputs: {
    rhythm: { choices: ['frequent', 'rare'], initial: 'frequent' },
    salesPerYear: { unit: 'number', min: 1, max: 12, step: 1, whole: true, initial: 4 },
    cycleYears: { unit: 'years', min: 1, max: 10, step: 1, whole: true, initial: 3 },
    grossContribution: { unit: 'money', min: -500, max: 10_000, step: 5, initial: 120 },
    promotionCost: { unit: 'money', min: 0, max: 1000, step: 5, initial: 20 },
    retention: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.9 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.15 },
    years: { unit: 'years', min: 1, max: 20, step: 1, whole: true, initial: 6 },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    sales: { unit: 'money' },
    promotions: { unit: 'money' },
    yearly: { unit: 'share' },
    misread: { unit: 'money' },
  },
  breakEven: { output: 'clv', target: 0, inputs: ['promotionCost', 'grossContribution'] },
  symbols: {
    salesPerYear: 'p',
    cycleYears: 'q',
    grossContribution: 'GC',
    promotionCost: 'M',
    retention: 'r',
    discount: 'd',
    years: 'n',
    clv: 'CLV',
  },
  unused: ({ rhythm }) => [rhythm === 'frequent' ? 'cycleYears' : 'salesPerYear'],
  compute: ({ rhythm, salesPerYear, cycleYears, ...terms }) => {
    const { retention, years } = terms;
    const frequent = rhythm === 'frequent';
    const worth = (changed: Partial<YearlySalesInputs>): number =>
      frequent
        ? frequentSalesClv({ ...terms, ...changed, salesPerYear })
        : rareSalesClv({ ...terms, ...changed, cycleYears });
    const salesInYear = frequent ? salesPerYear : 1 / cycleYears;
    const clv = worth({});
    const sales = worth({ promotionCost: 0 });
    const yearly = keptOver(retention, salesInYear);
    const misread = worth({ retention: keptOver(retention, 1 / salesInYear) });
    const byYear = Array.from({ length: years }, (_, year) => worth({ years: year + 1 }));
    const first = terms.grossContribution;
    const values = [first, ...byYear];
    return {
      outputs: { clv, sales, promotions: sales - clv, yearly, misread },
      sentence: {
        id: clv < first ? 'loss' : rhythm,
        values: {
          clv: { value: clv, unit: 'money' },
          sales: { value: sales, unit: 'money' },
          promotions: { value: sales - clv, unit: 'money' },
          retention: { value: retention, unit: 'share' },
          yearly: { value: yearly, unit: 'share' },
          misread: { value: misread, unit: 'money' },
          first: { value: first, unit: 'money', digits: 0 },
          cycle: { value: cycleYears, unit: 'years', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [{ id: 'value', voice: 'ink', points: values.map((value, year) => [year, value] as const) }],
      },
      table: {
        columns,
        rows: values.map((value, year) => {
          const rounds = frequent ? year * salesPerYear : Math.floor(year / cycleYears);
          return [year, retention ** rounds, year === 0 ? value : value - (values[year - 1] ?? 0), value];
        }),
      },
    };
  },
  formula: (place, { rhythm }) => {
    const grown = ['(', '1', '+', place.discount, ')'];
    const kept = (exponent: string) => power(place.retention, exponent);
    const [saleTime, promotionTime, sales, promotions, waves] =
      rhythm === 'frequent'
        ? [
            ['i', '/', place.salesPerYear],
            ['(', 'i', '−', '0.5', ')', '/', place.salesPerYear],
            [place.salesPerYear, '×', place.years],
            [place.salesPerYear, '×', place.years],
            'i − 1',
          ]
        : [
            ['i', '×', place.cycleYears],
            ['i', '−', '0.5'],
            [place.years, '/', place.cycleYears],
            place.years,
            '⌊(i − 1)/q⌋',
          ];
    return [
      [
        place.clv,
        '=',
        place.grossContribution,
        sum(['i', '=', '0'], sales ?? '', over(kept('i'), power(grown, saleTime ?? ''))),
      ],
      [
        '−',
        place.promotionCost,
        sum(['i', '=', '1'], promotions ?? '', over(kept(String(waves)), power(grown, promotionTime ?? ''))),
      ],
    ];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Several sales a year, or one in several years', zh: '一年几次成交，或几年一次' },
  lead: {
    en: 'Tea is bought every quarter, a car every few years. On which clock does the retention rate run?',
    zh: '茶叶每季都买，汽车几年才换一次。保持率该按哪个周期来算？',
  },
  theme: 'lifetime',
  inputs: {
    rhythm: { en: 'How often a customer buys', zh: '客户多久买一次' },
    salesPerYear: { en: 'Sales a year', zh: '每年成交次数' },
    cycleYears: { en: 'One sale every', zh: '多少年成交一次' },
    grossContribution: { en: 'Contribution of a sale', zh: '每次成交的利润' },
    promotionCost: { en: 'A promotion', zh: '每次促销的费用' },
    retention: { en: 'Kept from sale to sale', zh: '两次成交之间的保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    years: { en: 'Horizon', zh: '年限' },
  },
  outputs: {
    clv: { en: 'Lifetime value', zh: '终身价值' },
    sales: { en: 'Sales, worth today', zh: '成交利润的现值' },
    promotions: { en: 'Promotions, worth today', zh: '促销费的现值' },
    yearly: { en: 'The same retention, per year', zh: '折成一年的保持率' },
    misread: { en: 'By mistake: read as a yearly rate', zh: '误算：当作年保持率' },
  },
  sentences: {
    frequent: {
      en: 'The customer is worth **{clv}**: sales of {sales} less promotions of {promotions}. Of those who buy, {retention} come back for the next sale, which leaves only {yearly} after a year. Whoever takes the {retention} for a yearly rate gets {misread}.',
      zh: '客户值**{clv}**：成交利润{sales}，减促销费{promotions}。每次成交后有{retention}的人再来买下一次，一年下来只剩{yearly}。把{retention}当成年保持率，就会算成{misread}。',
    },
    rare: {
      en: 'The customer is worth **{clv}**: sales of {sales} less promotions of {promotions}. A sale comes once in {cycle}, a promotion every year; the {retention} is the share that buys again after {cycle}, which is {yearly} a year. Read as a yearly rate it gives {misread}.',
      zh: '客户值**{clv}**：成交利润{sales}，减促销费{promotions}。{cycle}才成交一次，促销却年年要做；{retention}是隔{cycle}再买的比例，折成一年是{yearly}。当成年保持率，会算成{misread}。',
    },
    loss: {
      en: 'The customer is worth **{clv}**, less than the first sale of {first} alone: between the sales the promotions eat up what later sales bring. Sales come to {sales}, promotions to {promotions}; promote less often, or not at all.',
      zh: '客户值**{clv}**，还不如第一笔的{first}：以后的成交带来的利润，都被中间的促销吃掉了。成交利润{sales}，促销费{promotions}；应当少做促销，或者不做。',
    },
  },
  words: {
    frequent: { en: 'several times a year (case 2a)', zh: '一年几次（情形2a）' },
    rare: { en: 'once in several years (case 2b)', zh: '几年一次（情形2b）' },
    value: { en: 'Value up to this year', zh: '截至当年的价值' },
    year: { en: 'Year', zh: '年' },
    survival: { en: 'Still a customer', zh: '仍在' },
    added: { en: 'Added in the year', zh: '当年增加' },
    table: { en: 'Year by year, worth today', zh: '逐年现值' },
  },
  note: {
    en: 'With several sales a year each sale has its promotion, half a sale period before it; with rare sales one promotion is made in the middle of every year to all who were customers at the last sale. Contribution and retention belong to the sale, the discount rate to the year. The first sale is today. A horizon that is no multiple of the cycle ends with its last full cycle of sales. The numbers are illustrative.',
    zh: '一年几次时，每次成交之前半个成交周期做一次促销；几年一次时，每年年中向上次成交时仍在的客户促销一次。利润和保持率按成交周期计，贴现率按年计，第一次成交在今天。年限若不是周期的整倍数，成交算到最后一个完整周期为止。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
