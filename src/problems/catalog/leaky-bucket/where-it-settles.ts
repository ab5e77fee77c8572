import { defineFamily, type FamilyText } from '../../family.ts';
import { isWhole } from '../../is-whole.ts';
import { complementOfChurn } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'steadyState',
  digits: 0,
  draw: {
    startCustomers: { from: 500, to: 3000, step: 100 },
    churn: { oneOf: [0.1, 0.12, 0.15, 0.16, 0.2, 0.24, 0.25, 0.3, 0.4] },
    newPerYear: { from: 60, to: 600, step: 30 },
  },
  fixed: { acquisitionCost: 500, years: 5 },
  reasonable: ({ churn, newPerYear }) => isWhole(newPerYear / churn),
  steps: ({ churn, newPerYear }, step) => {
    const stay = step('stay', 1 / churn, 'years', { digits: 4 });
    step('settled', newPerYear * stay, 'people');
  },
  mistakes: {
    churnMultiplied: { at: 'settled', instead: ({ churn, newPerYear }) => newPerYear * churn },
    complementOfChurn,
    presentAdded: { at: 'settled', instead: ({ startCustomers }, { right }) => right + startCustomers },
    oneYearOnly: {
      at: 'settled',
      instead: ({ startCustomers, churn, newPerYear }) => startCustomers * (1 - churn) + newPerYear,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Where a subscriber base settles', zh: '订户数最后稳定在哪里' },
  stem: {
    en: 'An evening paper has {startCustomersNumber} subscribers. Every year {newPerYearNumber} more subscribe, and {churn} of those who were subscribers at the start of the year give up. If nothing changes, at what number of subscribers does the base settle in the end?',
    zh: '一家晚报现有订户{startCustomersNumber}人，每年新增{newPerYearNumber}人，年初的订户当年流失{churn}。这样一直下去，订户数最后稳定在多少？',
  },
  steps: {
    stay: { name: { en: 'Average stay of a subscriber', zh: '平均订阅年数' }, line: '1 ÷ {churn} = {value}' },
    settled: {
      name: { en: 'Newcomers a year times their stay', zh: '每年新增×平均年数' },
      line: '{newPerYear} × {stay} = {value}',
    },
  },
  mistakes: {
    churnMultiplied: {
      says: {
        en: 'This is how many of a year’s newcomers leave. The base settles where losses equal newcomers: {churn} of it must make {newPerYear}; divide.',
        zh: '这是一年的新订户里会走多少。稳定时流失与新增相等：总数的{churn}等于{newPerYear}，要用除法。',
      },
      line: '{newPerYear} × {churn} = {value}',
    },
    presentAdded: {
      says: {
        en: 'The present subscribers are added. In the end all of them have left and been replaced; where the base settles does not depend on where it starts.',
        zh: '又加上了现有订户。时间长了他们都会走、都被补上，最后稳定在哪里，与起点无关。',
      },
      line: '{newPerYear} × {stay} + {startCustomers} = {value}',
    },
    oneYearOnly: {
      says: {
        en: 'This is the number a year from now. The question is where it comes to rest: where as many leave as join.',
        zh: '这是一年之后的订户数。问的是最后停在哪里：走的与来的一样多的时候。',
      },
      line: '{startCustomers} × (1 − {churn}) + {newPerYear} = {value}',
    },
  },
};
