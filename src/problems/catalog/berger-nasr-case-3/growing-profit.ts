import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { nobodyLeaves } from '../../mistakes/retention.ts';
import { cents } from '../../steps/cents.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 0,
  draw: {
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
    profits: { length: { from: 3, to: 4, step: 1 }, of: { from: 100, to: 900, step: 50 }, order: 'ascending' },
  },
  fixed: {},
  reasonable: ({ profits }) => new Set(profits).size === profits.length,
  steps: ({ profits, retention, discount }, step) => {
    const factor = step('factor', retention / (1 + discount), 'number', { digits: 5 });
    const worths = profits.map((profit, year) =>
      step('worth', profit * factor ** year, 'money', { numbers: { year, profit } }),
    );
    step('value', sum(worths), 'money', { numbers: { worths: worths.map(cents) } });
  },
  mistakes: {
    firstAYearAway: { at: 'value', instead: (_, { right, step }) => right * step('factor') },
    averageProfit: { given: ({ profits }) => ({ profits: profits.map(() => sum(profits) / profits.length) }) },
    nobodyLeaves,
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A patient hairdresser', zh: '慢慢做熟的理发店' },
  stem: {
    en: 'A hairdresser earns more from a customer the longer the two know each other: {profits} in turn, the first amount now, each further one a year after the one before and only from those who are still customers. Each year {retention} stay; the discount rate is {discount}. What are these profits worth today?',
    zh: '一家理发店的客人越熟，带来的利润越多：依次是{profits}。第一笔现在到手，以后每隔一年一笔，仍是客人才有。年保持率{retention}，贴现率{discount}。这些利润今天值多少？',
  },
  steps: {
    factor: {
      name: { en: 'What counts from one year to the next', zh: '每过一年，还剩几成' },
      line: '{retention} ÷ (1 + {discount}) = {value}',
    },
    worth: {
      name: { en: 'Profit of year {year}, worth today', zh: '第{year}年的利润折到今天' },
      line: '{profit} × {factor}^{year} = {value}',
    },
    value: { name: { en: 'All together', zh: '合计' }, line: '{worths} = {value}' },
  },
  mistakes: {
    firstAYearAway: {
      says: {
        en: 'Every profit is put a year too late. The first one is earned now, so it is neither thinned nor discounted.',
        zh: '每一笔都晚算了一年。第一笔现在到手，既不用乘保持率，也不用贴现。',
      },
      line: { en: 'every profit a year later = {value}', zh: '各笔都晚一年 = {value}' },
    },
    averageProfit: {
      says: {
        en: 'This works with the average profit. The large profits come late, when fewer are there and money counts for less; take each year by itself.',
        zh: '这是用平均利润算的。利润大的年份在后面，那时人少、钱也没有现在值钱，要一年一年算。',
      },
    },
  },
};
