import { ltvCac } from '#domain/finance/ltv-cac.ts';
import { paybackPeriods } from '#domain/finance/payback-periods.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** The ratio that investors are said to want. */
const ruleOfThumb = 3;

const columns = [
  { id: 'churn', unit: 'share' },
  { id: 'lifetime', unit: 'months' },
  { id: 'ltv', unit: 'money', digits: 0 },
  { id: 'ratio', unit: 'times' },
] as const;

interface Quoted {
  readonly margin: number;
  readonly payback: number | null;
  readonly ratio: number;
  readonly revenueRatio: number;
}

/** Which sentence says the result: against the rule of thumb, by margin and by revenue. */
function sentenceId({ margin, payback, ratio, revenueRatio }: Quoted): string {
  if (margin === 0) return 'noMargin';
  if (payback === null) return 'loss';
  if (ratio >= ruleOfThumb) return 'above';
  return revenueRatio >= ruleOfThumb ? 'onlyRevenue' : 'below';
}

/** Lifetime value against acquisition cost, as subscription firms quote it and as margin makes it. */
export const model = defineCalculator({
  id: 'ltv-to-cac',
  inputs: {
    price: { unit: 'money', per: 'month', converts: 'flow', min: 0, max: 500, step: 1, initial: 50 },
    marginShare: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 0.4 },
    churn: { unit: 'share', per: 'month', converts: 'churn', min: 0, max: 0.3, step: 0.005, initial: 0.04 },
    acquisitionCost: { unit: 'money', min: 0, max: 2000, step: 10, initial: 300 },
  },
  outputs: {
    ratio: { unit: 'times', main: true },
    revenueRatio: { unit: 'times' },
    ltv: { unit: 'money' },
    simplePayback: { unit: 'months' },
    payback: { unit: 'number', digits: 0 },
  },
  breakEven: { output: 'ratio', target: ruleOfThumb, inputs: ['marginShare', 'churn', 'acquisitionCost'] },
  symbols: { price: 'p', marginShare: 'g', churn: 'c', acquisitionCost: 'CAC', ratio: 'LTV / CAC' },
  compute: ({ price, marginShare, churn, acquisitionCost }) => {
    const quoted = (share: number) => ltvCac({ marginPerMonth: price * share, monthlyChurn: churn, acquisitionCost });
    const { ltv, ratio, paybackMonths } = quoted(marginShare);
    const revenue = quoted(1);
    const margin = price * marginShare;
    const payback = paybackPeriods({ acquisitionCost, margin, retention: 1 - churn, discount: 0, timing: 'begin' });
    return {
      outputs: {
        ratio,
        revenueRatio: revenue.ratio,
        ltv,
        simplePayback: paybackMonths ?? 'none',
        payback: payback ?? 'none',
      },
      sentence: {
        id: sentenceId({ margin, payback, ratio, revenueRatio: revenue.ratio }),
        values: {
          ratio: { value: ratio, unit: 'number' },
          revenue: { value: revenue.ratio, unit: 'number' },
          ltv: { value: ltv, unit: 'money' },
          cost: { value: acquisitionCost, unit: 'money', digits: 0 },
          payback: { value: payback ?? 0, unit: 'number', digits: 0 },
          simple: { value: paybackMonths ?? 0, unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        digits: 0,
        bars: [bar('acquisitionCost', acquisitionCost), bar('ltv', ltv, 'ink'), bar('revenueLtv', revenue.ltv)],
      },
      table: {
        columns,
        rows: [0.01, 0.02, 0.04, 0.08, 0.16].map((rate) => {
          const row = ltvCac({ marginPerMonth: margin, monthlyChurn: rate, acquisitionCost });
          return [rate, 1 / rate, row.ltv, row.ratio];
        }),
      },
    };
  },
  formula: (place) => [
    place.ratio,
    '=',
    over([place.price, '×', place.marginShare], place.churn),
    '÷',
    place.acquisitionCost,
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'LTV to CAC', zh: '客户终身价值与获客成本之比' },
  lead: {
    en: 'A founder reports four to one. Did she count revenue, or what is left of it?',
    zh: '创业者说这个比是四比一。她算的是收入，还是利润？',
  },
  theme: 'lifetime',
  inputs: {
    price: { en: 'Price', zh: '月费' },
    marginShare: { en: 'Margin, share of the price', zh: '毛利率' },
    churn: { en: 'Churn', zh: '流失率' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
  },
  outputs: {
    ratio: { en: 'LTV to CAC, from margin', zh: 'LTV:CAC（按利润）' },
    revenueRatio: { en: 'By mistake: from revenue', zh: '误算：按收入' },
    ltv: { en: 'Lifetime value', zh: '终身价值' },
    simplePayback: { en: 'Payback without churn', zh: '回收期（不计流失）' },
    payback: { en: 'With churn, paid back with margin no.', zh: '计入流失，回本要到第几笔月利润' },
  },
  sentences: {
    onlyRevenue: {
      en: 'From margin the ratio is **{ratio}**; from revenue it would read {revenue} and look fine. A lifetime value of {ltv} stands against a cost of {cost}, paid back only with monthly margin no. {payback}.',
      zh: '按利润算，比值只有**{ratio}**；按收入算成了{revenue}，看上去不错。终身价值{ltv}，获客成本{cost}，到第{payback}笔月利润才回本。',
    },
    above: {
      en: 'From margin the ratio is **{ratio}**, and the cost of {cost} is paid back with monthly margin no. {payback}. Before spending more, ask whether the next customers cost as little as the average one did.',
      zh: '按利润算，比值**{ratio}**，{cost}的成本到第{payback}笔月利润收回。加大投放之前先问一句：再多争取的客户，还会像平均数那样便宜吗？',
    },
    below: {
      en: 'The ratio is **{ratio}**, below the three of the rule of thumb, but the cost of {cost} is paid back with monthly margin no. {payback}. Halve the churn and the ratio doubles; see the table.',
      zh: '比值**{ratio}**，不到经验标准的三，不过{cost}的成本到第{payback}笔月利润可以收回。看下表：流失率减半，比值就翻倍。',
    },
    noMargin: {
      en: 'Nothing is left of the price, so the ratio is **{ratio}** whatever the churn. From revenue it reads {revenue}, which shows how little that figure says.',
      zh: '月费里没有利润，无论流失率多少，比值都是**{ratio}**。按收入算则是{revenue}，可见那个数说明不了什么。',
    },
    loss: {
      en: 'The ratio is **{ratio}**: a customer brings {ltv} in a lifetime and costs {cost}. Without churn the cost would be back after {simple} months; with it, never. Growth only enlarges the loss.',
      zh: '比值**{ratio}**：一位客户终身带来{ltv}，却花掉{cost}。不计流失要{simple}个月回本，计入流失就永远回不了本。规模越大，亏得越多。',
    },
  },
  words: {
    revenueLtv: { en: 'Lifetime revenue, no value', zh: '终身收入（不是价值）' },
    lifetime: { en: 'Expected lifetime', zh: '预期时长' },
    table: { en: 'The same customer at other churn rates', zh: '同一客户，不同流失率' },
  },
  note: {
    en: 'LTV = monthly margin ÷ monthly churn, undiscounted, as the trade quotes it; set against cash paid today it flatters. Three to one is a rule of thumb, not a theorem. Without churn the value has no limit. An acquisition cost must include salaries and discounts, and a blend of paid and unpaid channels hides the expensive ones. A common formula without a single source. The numbers are illustrative.',
    zh: 'LTV=月利润÷月流失率，未贴现，是业内的报法；拿它与今天付出的现金相比，会偏乐观。三比一是经验说法，不是定理。流失率为零时没有上限。获客成本要包括工资和优惠；把付费与免费渠道混在一起平均，会掩盖昂贵的渠道。通行的算法，没有单一出处。数值为示意。',
  },
  lesson: 'clv-foundations',
  concepts: [],
};
