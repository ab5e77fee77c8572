import { defineFamily, type FamilyText } from '../../family.ts';
import { acquisitionCostForgotten } from '../../mistakes/acquisition.ts';

export const model = defineFamily({
  output: 'netClv',
  digits: 0,
  draw: {
    averageOrderValue: { from: 20, to: 80, step: 5 },
    ordersPerYear: { from: 10, to: 50, step: 5 },
    grossMargin: { from: 0.2, to: 0.6, step: 0.05 },
    lifespanYears: { from: 2, to: 6, step: 1 },
    acquisitionCost: { from: 60, to: 300, step: 20 },
  },
  fixed: {},
  steps: ({ averageOrderValue, ordersPerYear, grossMargin, lifespanYears, acquisitionCost }, step) => {
    const sales = step('sales', averageOrderValue * ordersPerYear, 'money');
    const margin = step('margin', sales * grossMargin, 'money');
    const gross = step('gross', margin * lifespanYears, 'money');
    step('net', gross - acquisitionCost, 'money');
  },
  mistakes: {
    salesForMargin: { given: () => ({ grossMargin: 1 }) },
    costShareForMargin: { given: ({ grossMargin }) => ({ grossMargin: 1 - grossMargin }) },
    onlyOneYear: { given: () => ({ lifespanYears: 1 }) },
    acquisitionCostForgotten,
    acquisitionCostEveryYear: {
      at: 'net',
      instead: ({ acquisitionCost, lifespanYears }, { step }) => step('gross') - acquisitionCost * lifespanYears,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A regular at the bakery', zh: '面包店的常客' },
  stem: {
    en: 'Mrs Lin reckons what a regular is worth to her bakery. A regular spends {averageOrderValue} on a visit, comes {ordersPerYear} times a year and keeps coming for {lifespanYears}. Of every sale {grossMargin} is gross margin. Tasting vouchers worth {acquisitionCost} won the regular over. Without discounting, what is left of the lifetime value after the cost of winning the customer?',
    zh: '林师傅想算一算，一位常客对她的面包店值多少。常客每次消费{averageOrderValue}，一年来{ordersPerYear}次，前后来{lifespanYears}，毛利率{grossMargin}。当初靠{acquisitionCost}的试吃券把人请进门。不贴现，扣除获客成本后，终身价值是多少？',
  },
  steps: {
    sales: {
      name: { en: 'Sales in a year', zh: '一年的销售额' },
      line: '{averageOrderValue} × {ordersPerYear} = {value}',
    },
    margin: { name: { en: 'Margin in a year', zh: '一年的毛利' }, line: '{sales} × {grossMargin} = {value}' },
    gross: { name: { en: 'Margin of all years', zh: '各年毛利合计' }, line: '{margin} × {lifespanYears} = {value}' },
    net: {
      name: { en: 'After the cost of winning the customer', zh: '扣除获客成本' },
      line: '{gross} − {acquisitionCost} = {value}',
    },
  },
  mistakes: {
    salesForMargin: {
      says: {
        en: 'This counts what the customer pays, not what the bakery keeps. What goes into the bread takes the rest; multiply by {grossMargin} before anything is taken off.',
        zh: '算的是顾客付的钱，不是店里留下的钱。原料等成本要先除掉：乘上毛利率{grossMargin}，再减获客成本。',
      },
    },
    costShareForMargin: {
      says: {
        en: 'The share that goes to costs stands where the margin belongs. The bakery keeps {grossMargin} of a sale.',
        zh: '把成本所占的比例当成毛利率了。每一笔销售，店里留下的是{grossMargin}。',
      },
    },
    onlyOneYear: {
      says: {
        en: 'This is the margin of a single year against the whole cost of winning. The regular keeps coming for {lifespanYears}.',
        zh: '只用一年的毛利去减获客成本。这位常客要来{lifespanYears}。',
      },
    },
    acquisitionCostEveryYear: {
      says: {
        en: 'The {acquisitionCost} are taken off every year. A customer is won once; subtract them once, at the end.',
        zh: '把{acquisitionCost}每年减了一遍。客户只争取一次，最后减一次就够。',
      },
      line: '{gross} − {lifespanYears} × {acquisitionCost} = {value}',
    },
  },
};
