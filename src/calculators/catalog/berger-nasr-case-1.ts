import { yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power, sum } from '../formula.ts';

/** One sale at the start of each year and one promotion in its middle: n + 1 sales, n promotions. */
export const model = defineCalculator({
  id: 'berger-nasr-case-1',
  inputs: {
    grossContribution: { unit: 'money', per: 'year', min: -500, max: 3000, step: 10, initial: 300 },
    promotionCost: { unit: 'money', per: 'year', min: 0, max: 1000, step: 5, initial: 40 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 1, step: 0.01, initial: 0.7 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.15 },
    years: { unit: 'years', min: 1, max: 30, step: 1, whole: true, initial: 8 },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    sales: { unit: 'money' },
    promotions: { unit: 'money' },
    atYearEnd: { unit: 'money' },
  },
  breakEven: { output: 'clv', target: 0, inputs: ['promotionCost', 'retention'] },
  symbols: { grossContribution: 'GC', promotionCost: 'M', retention: 'r', discount: 'd', years: 'n', clv: 'CLV' },
  compute: (terms) => {
    const { grossContribution, promotionCost, retention, discount, years } = terms;
    const clv = yearlySalesClv(terms);
    const sales = yearlySalesClv({ ...terms, promotionCost: 0 });
    const promotions = sales - clv;
    const atYearEnd = sales - promotions / Math.sqrt(1 + discount);
    const rows = Array.from({ length: years + 1 }, (_, year) => ({
      year,
      survival: retention ** year,
      sale: (grossContribution * retention ** year) / (1 + discount) ** year,
      promotion: year === 0 ? 0 : (promotionCost * retention ** (year - 1)) / (1 + discount) ** (year - 0.5),
      value: year === 0 ? grossContribution : yearlySalesClv({ ...terms, years: year }),
    }));
    return {
      outputs: { clv, sales, promotions, atYearEnd },
      sentence: {
        id: clv < 0 ? 'loss' : clv < grossContribution ? 'stop' : 'gain',
        values: {
          clv: { value: clv, unit: 'money' },
          sales: { value: sales, unit: 'money' },
          promotions: { value: promotions, unit: 'money' },
          first: { value: grossContribution, unit: 'money', digits: 0 },
          late: { value: atYearEnd, unit: 'money' },
          saleCount: { value: years + 1, unit: 'number', digits: 0 },
          promotionCount: { value: years, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'value', voice: 'ink', points: rows.map((row) => [row.year, row.value] as const) },
          level('firstSale', grossContribution, 0, years),
        ],
      },
      table: {
        columns: [
          { id: 'year', unit: 'number', digits: 0 },
          { id: 'survival', unit: 'share' },
          { id: 'promotion', unit: 'money' },
          { id: 'sale', unit: 'money' },
          { id: 'value', unit: 'money' },
        ],
        rows: rows.map((row) => [row.year, row.survival, row.year === 0 ? null : -row.promotion, row.sale, row.value]),
      },
    };
  },
  formula: (place) => {
    const grown = ['(', '1', '+', place.discount, ')'];
    return [
      place.clv,
      '=',
      place.grossContribution,
      sum(['t', '=', '0'], place.years, over(power(place.retention, 't'), power(grown, 't'))),
      '−',
      place.promotionCost,
      sum(['t', '=', '1'], place.years, over(power(place.retention, ['t', '−', '1']), power(grown, ['t', '−', '0.5']))),
    ];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Sales at the start, promotion in the middle', zh: '年初成交、年中促销的终身价值' },
  lead: {
    en: 'A customer buys once a year and costs a mailing in between. Half a year of timing decides how much?',
    zh: '客户一年买一次，中间要寄一次邮件。差这半年，结果差多少？',
  },
  theme: 'lifetime',
  inputs: {
    grossContribution: { en: 'Contribution of a sale', zh: '每次成交的利润' },
    promotionCost: { en: 'Promotion to a customer', zh: '每位客户的促销费' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    years: { en: 'Horizon', zh: '年限' },
  },
  outputs: {
    clv: { en: 'Lifetime value', zh: '终身价值' },
    sales: { en: 'Sales, worth today', zh: '成交利润的现值' },
    promotions: { en: 'Promotions, worth today', zh: '促销费的现值' },
    atYearEnd: { en: 'By mistake: promotion at year-end', zh: '误算：促销放到年末' },
  },
  sentences: {
    gain: {
      en: '{saleCount} sales worth {sales} less {promotionCount} promotions worth {promotions} leave **{clv}**. The first sale has no promotion before it, hence one sale more. Dating the promotions at year-end would give {late}.',
      zh: '{saleCount}次成交的现值{sales}，减{promotionCount}次促销的现值{promotions}，得**{clv}**。第一次成交之前没有促销，所以成交多一次。若把促销记在年末，会算成{late}。',
    },
    stop: {
      en: 'The customer is worth **{clv}**, less than the first sale of {first} alone. Every promotion costs more than the sale it keeps, so stop promoting to such customers or write to them more cheaply.',
      zh: '客户值**{clv}**，还不如只做第一笔的{first}。每次促销的花费都超过它保住的成交，应当停止对这类客户促销，或换便宜的方式。',
    },
    loss: {
      en: 'The customer is worth **{clv}**: sales bring {sales}, promotions cost {promotions}. Check the contribution of a sale before adding any further year.',
      zh: '客户值**{clv}**：成交带来{sales}，促销花去{promotions}。先查每次成交的利润，再谈延长年限。',
    },
  },
  words: {
    value: { en: 'Value up to this year', zh: '截至当年的价值' },
    firstSale: { en: 'First sale alone', zh: '只做第一笔' },
    year: { en: 'Year', zh: '年' },
    survival: { en: 'Still a customer', zh: '仍在' },
    promotion: { en: 'Promotion before it', zh: '此前的促销' },
    sale: { en: 'Sale', zh: '成交' },
    table: { en: 'Year by year, worth today', zh: '逐年现值' },
  },
  note: {
    en: 'The first sale is made now and counts; horizon n therefore holds n + 1 sales and n promotions, each promotion half a year before the next sale and paid for all who are still customers then. Who has left does not return. The acquisition cost is not taken off. The numbers are illustrative.',
    zh: '第一次成交在现在，计入在内，所以年限n有n+1次成交、n次促销；每次促销在下一次成交前半年，凡当时仍是客户的都要花。走掉的客户不再回来。获客成本没有扣除。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
