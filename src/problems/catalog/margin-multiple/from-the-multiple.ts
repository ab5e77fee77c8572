import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';

export const model = defineFamily({
  output: 'value',
  digits: 0,
  draw: {
    margin: { from: 100, to: 900, step: 20 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
  },
  fixed: {},
  steps: ({ margin, retention, discount }, step) => {
    const below = step('below', 1 + discount - retention, 'number', { digits: 4 });
    const multiple = step('multiple', retention / below, 'times', { digits: 4 });
    step('value', margin * multiple, 'money');
  },
  mistakes: {
    firstMarginToday: { at: 'multiple', instead: (_, { right }) => right + 1 },
    yearsForMultiple: { at: 'multiple', instead: ({ retention }) => 1 / (1 - retention) },
    retentionLeftOutAbove: { at: 'multiple', instead: (_, { step }) => 1 / step('below') },
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A customer as a multiple of the margin', zh: '一位客户值几年的利润' },
  stem: {
    en: 'A buyer of small firms looks at a window-cleaning business. Its customers yield a margin of {margin} each a year, {retention} of them stay from year to year, and the buyer discounts at {discount}. The margin of the year has just been paid; the next comes in a year, from those who stay. By the margin multiple, what is a customer worth?',
    zh: '有人想买下一家保洁公司。每位客户每年带来利润{margin}，年保持率{retention}，贴现率{discount}。今年的利润刚刚收过，下一笔在一年之后，留下的客户才有。按利润倍数，一位客户值多少？',
  },
  steps: {
    below: { name: { en: '1 + i − r', zh: '1 + i − r' }, line: '1 + {discount} − {retention} = {value}' },
    multiple: { name: { en: 'Margin multiple', zh: '利润倍数' }, line: '{retention} ÷ {below} = {value}' },
    value: { name: { en: 'Value of a customer', zh: '一位客户的价值' }, line: '{margin} × {multiple} = {value}' },
  },
  mistakes: {
    firstMarginToday: {
      says: {
        en: 'The multiple is one too large, which counts a margin today. That margin has just been paid to the seller; the first one to count is a year away.',
        zh: '倍数多了1，等于把今天的利润也算上了。今年的利润已归卖方，计入的第一笔在一年之后。',
      },
      line: '{retention} ÷ {below} + 1 = {value}',
    },
    yearsForMultiple: {
      says: {
        en: 'This is the average number of years a customer stays. Later years count for less than the first, so the multiple is smaller; the discount rate belongs below the line.',
        zh: '这是客户平均停留的年数。越往后的利润越不值钱，倍数要小些，分母里应当有贴现率。',
      },
      line: '1 ÷ (1 − {retention}) = {value}',
    },
    retentionLeftOutAbove: {
      says: {
        en: 'The first margin is taken as certain. It too comes only from those who stay; {retention} stand above the line.',
        zh: '把第一笔利润当成确定的了。它也要留下才有，分子是{retention}。',
      },
      line: '1 ÷ {below} = {value}',
    },
    undiscounted: {
      says: {
        en: 'Discounting is left out. Below the line stands 1 + {discount} less the retention rate.',
        zh: '漏了贴现。分母是1 + {discount}再减保持率。',
      },
    },
  },
};
