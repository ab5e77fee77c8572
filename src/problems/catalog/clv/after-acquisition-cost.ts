import { defineFamily, type FamilyText } from '../../family.ts';
import { acquisitionCostForgotten, acquisitionCostTwice } from '../../mistakes/acquisition.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { beginForEnd, onePeriodTooMany } from '../../mistakes/timing.ts';
import { yearlyMargins, yearlyMarginsWords } from '../../steps/yearly-margins.ts';

export const model = defineFamily({
  output: 'net',
  digits: 0,
  draw: {
    margin: { from: 300, to: 1500, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    periods: { from: 3, to: 5, step: 1 },
    acquisitionCost: { from: 200, to: 900, step: 50 },
  },
  fixed: { timing: 'end' },
  steps: (values, step) => {
    const sum = yearlyMargins(values, step);
    step('net', sum - values.acquisitionCost, 'money');
  },
  mistakes: { acquisitionCostForgotten, acquisitionCostTwice, undiscounted, beginForEnd, onePeriodTooMany },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What is left after the acquisition cost', zh: '扣除获客成本后还剩多少' },
  stem: {
    en: 'It cost {acquisitionCost} to win a customer who yields a margin of {margin} at the end of each year, if still a customer. Retention is {retention}, the discount rate {discount}, the horizon {periods}. What is left of the lifetime value after the cost of winning the customer?',
    zh: '争取一位客户花了{acquisitionCost}。此后每年年末，若仍是客户，带来利润{margin}。年保持率{retention}，贴现率{discount}，年限{periods}。扣除获客成本后，终身价值还剩多少？',
  },
  steps: {
    ...yearlyMarginsWords,
    net: {
      name: { en: 'After the acquisition cost', zh: '扣除获客成本' },
      line: '{sum} − {acquisitionCost} = {value}',
    },
  },
};
