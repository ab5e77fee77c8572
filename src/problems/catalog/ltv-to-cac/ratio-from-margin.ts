import { defineFamily, type FamilyText } from '../../family.ts';
import { revenueForMargin } from '../../mistakes/margin.ts';
import { costTakenOffFirst, ratioUpsideDown } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'ratio',
  digits: 2,
  draw: {
    price: { from: 20, to: 120, step: 10 },
    marginShare: { from: 0.3, to: 0.8, step: 0.1 },
    churn: { from: 0.02, to: 0.08, step: 0.01 },
    acquisitionCost: { from: 150, to: 600, step: 50 },
  },
  fixed: {},
  reasonable: ({ price, marginShare, churn, acquisitionCost }) => {
    const ratio = (price * marginShare) / churn / acquisitionCost;
    return ratio > 0.5 && ratio < 8;
  },
  steps: ({ price, marginShare, churn, acquisitionCost }, step) => {
    const margin = step('margin', price * marginShare, 'money');
    const ltv = step('ltv', margin / churn, 'money');
    step('ratio', ltv / acquisitionCost, 'times');
  },
  mistakes: {
    revenueForMargin,
    yearlyMarginOnMonthlyChurn: { at: 'margin', instead: (_, { right }) => 12 * right },
    annualChurnOnMonthlyMargin: { given: ({ churn }) => ({ churn: 12 * churn }) },
    costTakenOffFirst,
    churnMultiplied: { at: 'ltv', instead: ({ churn }, { step }) => step('margin') * churn },
    ratioUpsideDown,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'LTV to CAC from margin', zh: '按利润算LTV与CAC之比' },
  stem: {
    en: 'A subscription costs {price} a month, of which {marginShare} is margin; {churn} of the subscribers leave each month. It costs {acquisitionCost} to win one. What is the ratio of lifetime value to acquisition cost?',
    zh: '某订阅服务月费{price}，毛利率{marginShare}，每月流失{churn}，争取一位客户要花{acquisitionCost}。终身价值与获客成本之比是多少？',
  },
  steps: {
    margin: { name: { en: 'Margin a month', zh: '每月利润' }, line: '{price} × {marginShare} = {value}' },
    ltv: { name: { en: 'Lifetime value', zh: '终身价值' }, line: '{margin} ÷ {churn} = {value}' },
    ratio: { name: { en: 'LTV to CAC', zh: 'LTV与CAC之比' }, line: '{ltv} ÷ {acquisitionCost} = {value}' },
  },
  mistakes: {
    yearlyMarginOnMonthlyChurn: {
      says: {
        en: 'A year’s margin stands over a month’s churn. Both must belong to the same period: {churn} leave each month, so take the margin of a month.',
        zh: '用一年的利润除以一个月的流失率。两者必须同一周期：{churn}是月流失率，利润也要取一个月的。',
      },
      line: '{price} × {marginShare} × 12 = {value}',
    },
    annualChurnOnMonthlyMargin: {
      says: {
        en: 'A month’s margin stands over a year’s churn. The {churn} belong to a month already, as the margin does; do not multiply by 12.',
        zh: '用一个月的利润除以一年的流失率。{churn}本来就是月率，与月利润同期，不用乘12。',
      },
    },
    costTakenOffFirst: {
      says: {
        en: 'The acquisition cost is taken off before dividing, which makes the ratio smaller by one. The ratio sets the whole lifetime value against the {acquisitionCost}.',
        zh: '先减掉获客成本再相除，比值就少了1。这个比是用全部终身价值除以{acquisitionCost}。',
      },
      line: '({ltv} − {acquisitionCost}) ÷ {acquisitionCost} = {value}',
    },
    churnMultiplied: {
      says: {
        en: 'This multiplies by the churn. A customer stays for 1 ÷ {churn} months on average, so the margin of a month is divided by it.',
        zh: '这是乘以流失率的结果。平均停留月数是1 ÷ {churn}，所以月利润要除以它。',
      },
      line: '{margin} × {churn} = {value}',
    },
  },
};
