import { defineFamily } from '../family.ts';

export const family = defineFamily({
  calculator: 'clv',
  output: 'clv',
  draw: {
    margin: { from: 200, to: 2000, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
    periods: { from: 3, to: 6, step: 1 },
  },
  fixed: { acquisitionCost: 0, timing: 'begin' },
  digits: 2,
  mistakes: [
    'undiscounted',
    'complementOfRetention',
    'endForBegin',
    'onePeriodTooMany',
    'onePeriodTooFew',
    'nobodyLeaves',
  ],
  title: { en: 'Value of a few yearly payments', zh: '几年毛利的现值' },
  stem: {
    en: 'A customer pays a margin of {margin} now and again in each of the following years, {periods} payments in all, if still a customer. Retention is {retention} a year, the discount rate {discount}. What are the payments worth today?',
    zh: '某客户现在带来毛利{margin}，此后若仍是客户，每年再来一笔，连同第一笔共{periods}笔。年保持率{retention}，折现率{discount}。这些毛利今天值多少？',
  },
});
