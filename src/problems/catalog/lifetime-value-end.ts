import { defineFamily } from '../family.ts';

export const family = defineFamily({
  calculator: 'clv',
  output: 'unlimited',
  draw: {
    margin: { from: 200, to: 2000, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
  },
  fixed: { periods: 10, acquisitionCost: 0, timing: 'end' },
  digits: 2,
  mistakes: ['undiscounted', 'complementOfRetention', 'beginForEnd', 'firstMarginTakenAsCertain'],
  title: { en: 'Lifetime value without a horizon', zh: '不设年限的终身价值' },
  stem: {
    en: 'A customer yields a margin of {margin} a year and stays with a probability of {retention} from one year to the next. The discount rate is {discount}; the first margin comes in a year, if the customer renews. What is the lifetime value without a horizon?',
    zh: '某客户每年带来毛利{margin}，年保持率{retention}，折现率{discount}。第一笔毛利在一年后、续约时才有。不设年限，客户终身价值是多少？',
  },
});
