import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { complementOfRetention, nobodyLeaves } from '../../mistakes/retention.ts';
import { endForBegin, onePeriodTooFew, onePeriodTooMany } from '../../mistakes/timing.ts';
import { yearlyMargins, yearlyMarginsWords } from '../../steps/yearly-margins.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 0,
  draw: {
    margin: { from: 200, to: 2000, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
    periods: { from: 3, to: 5, step: 1 },
  },
  fixed: { acquisitionCost: 0, timing: 'begin' },
  steps: yearlyMargins,
  mistakes: { undiscounted, complementOfRetention, endForBegin, onePeriodTooMany, onePeriodTooFew, nobodyLeaves },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Value of a few yearly payments', zh: '几年利润的现值' },
  stem: {
    en: 'A customer pays a margin now and, if still a customer, again in each of the following years: {margin} each time, {periodsNumber} payments in all. Retention is {retention} a year, the discount rate {discount}. What are the payments worth today?',
    zh: '某客户现在带来利润{margin}，此后若仍是客户，每年再来一笔，连同第一笔共{periodsNumber}笔。年保持率{retention}，贴现率{discount}。这些利润今天值多少？',
  },
  steps: yearlyMarginsWords,
};
