import { defineFamily, type FamilyText } from '../../family.ts';

/** The parameters of the gamma-gamma model that the calculator works with. */
const p = 6.25;
const q = 3.74;
const v = 15.44;

export const model = defineFamily({
  output: 'spendExpected',
  digits: 2,
  draw: {
    x: { from: 2, to: 8, step: 1 },
    meanSpend: { from: 20, to: 90, step: 5 },
    lastPurchase: { from: 30, to: 70, step: 5 },
  },
  fixed: { observed: 78, margin: 0.3, discount: 0.15 },
  steps: ({ x, meanSpend }, step) => {
    const above = step('above', p * (v + x * meanSpend), 'number');
    const below = step('below', p * x + q - 1, 'number');
    step('spend', above / below, 'money');
  },
  mistakes: {
    ownMeanTaken: { at: 'spend', instead: ({ meanSpend }) => meanSpend },
    everybodyAlike: { given: () => ({ x: 0 }) },
    onceOnly: { at: 'above', instead: ({ meanSpend }) => p * (v + meanSpend) },
    oneForgotten: { at: 'below', instead: ({ x }) => p * x + q },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What the next record will cost', zh: '下一张唱片会花多少' },
  stem: {
    en: 'A music shop knows from its customers p = 6.25, q = 3.74 and v = 15.44. One of them has bought again {x} times (x), the last time in week {lastPurchaseNumber}, and spent {meanSpend} a time on average (z). By p(v + x·z) ÷ (p·x + q − 1), what is to be expected of this customer’s next purchase?',
    zh: '一家唱片店由全体客户估出p = 6.25，q = 3.74，v = 15.44。某位客户重复购买{x}次（x），最后一次在第{lastPurchaseNumber}周，平均每次花{meanSpend}（z）。按p(v + x·z) ÷ (p·x + q − 1)，预期他下一次花多少？',
  },
  steps: {
    above: { name: { en: 'Above the line', zh: '分子' }, line: '6.25 × (15.44 + {x} × {meanSpend}) = {value}' },
    below: { name: { en: 'Below the line', zh: '分母' }, line: '6.25 × {x} + 3.74 − 1 = {value}' },
    spend: { name: { en: 'Expected spend', zh: '预期花费' }, line: '{above} ÷ {below} = {value}' },
  },
  mistakes: {
    ownMeanTaken: {
      says: {
        en: 'This carries the customer’s own average on. A few purchases say little; the formula draws it towards what all customers spend.',
        zh: '这是照他自己的平均数延续。几次购买说明不了太多，公式会把它拉向全体客户的水平。',
      },
      line: { en: 'the customer’s own average = {value}', zh: '他自己的平均 = {value}' },
    },
    everybodyAlike: {
      says: {
        en: 'This is the average of all customers. What this one has spent so far counts as well: x is {x}.',
        zh: '这是全体客户的平均。他已经花过的钱也要算进来，x是{x}。',
      },
    },
    onceOnly: {
      says: {
        en: 'Above the line the average stands once. What counts there is the total spend: x times the average.',
        zh: '分子里平均花费只加了一次。那里应当是总花费，即x乘平均。',
      },
      line: '6.25 × (15.44 + {meanSpend}) = {value}',
    },
    oneForgotten: {
      says: {
        en: 'Below the line the 1 was not taken off. There stands p·x + q − 1.',
        zh: '分母漏减了1。分母是p·x + q − 1。',
      },
      line: '6.25 × {x} + 3.74 = {value}',
    },
  },
};
