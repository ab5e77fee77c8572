import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'equityToday',
  digits: 2,
  draw: {
    acquisitionSpend: { from: 10, to: 40, step: 5 },
    acquisitionRate: { from: 0.1, to: 0.4, step: 0.05 },
    retentionSpend: { from: 5, to: 30, step: 5 },
    retentionRate: { from: 0.5, to: 0.8, step: 0.05 },
    margin: { from: 60, to: 240, step: 10 },
    discount: { from: 0.08, to: 0.15, step: 0.01 },
  },
  fixed: { acquisitionCeiling: 0.6, retentionCeiling: 0.95 },
  steps: ({ acquisitionSpend, acquisitionRate, retentionSpend, retentionRate, margin, discount }, step) => {
    const yearly = step('yearly', margin * retentionRate - retentionSpend, 'money');
    const below = step('below', 1 + discount - retentionRate, 'number', { digits: 4 });
    const value = step('customer', margin + yearly / below, 'money');
    step('equity', acquisitionRate * value - acquisitionSpend, 'money');
  },
  mistakes: {
    keepingForgotten: { at: 'yearly', instead: ({ margin, retentionRate }) => margin * retentionRate },
    firstMarginForgotten: { at: 'customer', instead: ({ margin }, { right }) => right - margin },
    everyProspectWon: {
      at: 'equity',
      instead: ({ acquisitionSpend }, { step }) => step('customer') - acquisitionSpend,
    },
    onlyTheWonCost: {
      at: 'equity',
      instead: ({ acquisitionRate, acquisitionSpend }, { step }) =>
        acquisitionRate * (step('customer') - acquisitionSpend),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What one prospect is worth as things are', zh: '照现状，一位潜在客户值多少' },
  stem: {
    en: 'A provider of vegetable boxes spends {acquisitionSpend} on each prospect and wins {acquisitionRate} of them. Whoever is won brings a margin of {margin} at once. At the end of every year {retentionSpend} are spent on each customer; {retentionRate} then renew and bring the margin again. The discount rate is {discount}, so a customer is worth m + (m·r − R) ÷ (1 + d − r). What is the customer equity per prospect today?',
    zh: '一家蔬菜订送公司对每位潜在客户花{acquisitionSpend}，争取到{acquisitionRate}。争取到的人当场带来利润{margin}；此后每年年末，公司在每位客户身上花{retentionSpend}维系，{retentionRate}的人续订，再带来同样的利润。贴现率{discount}，一位客户的价值为m + (m·r − R) ÷ (1 + d − r)。现在每位潜在客户的客户资产是多少？',
  },
  steps: {
    yearly: {
      name: { en: 'Expected each year after the cost of keeping, m·r − R', zh: '每年期望所得，扣除维系花费，m·r − R' },
      line: '{margin} × {retentionRate} − {retentionSpend} = {value}',
    },
    below: { name: { en: '1 + d − r', zh: '1 + d − r' }, line: '1 + {discount} − {retentionRate} = {value}' },
    customer: {
      name: { en: 'Value of a customer', zh: '一位客户的价值' },
      line: '{margin} + {yearly} ÷ {below} = {value}',
    },
    equity: {
      name: { en: 'Equity per prospect', zh: '每位潜在客户的客户资产' },
      line: '{acquisitionRate} × {customer} − {acquisitionSpend} = {value}',
    },
  },
  mistakes: {
    keepingForgotten: {
      says: {
        en: 'Keeping is taken to cost nothing. Every year {retentionSpend} are spent on each customer, before it is known who renews.',
        zh: '这样算，维系就不花钱了。每年要在每位客户身上花{retentionSpend}，花的时候还不知道谁会续订。',
      },
      line: '{margin} × {retentionRate} = {value}',
    },
    firstMarginForgotten: {
      says: {
        en: 'The first margin is missing. It comes at once from everybody who is won and stands before the fraction.',
        zh: '漏了第一笔利润。凡争取到的人当场就有，它在分式之前。',
      },
      line: '{yearly} ÷ {below} = {value}',
    },
    everyProspectWon: {
      says: {
        en: 'Every prospect is taken to be won. Only {acquisitionRate} are; multiply the value by that first.',
        zh: '把每位潜在客户都当成争取到了。争取到的只有{acquisitionRate}，价值要先乘这个数。',
      },
      line: '{customer} − {acquisitionSpend} = {value}',
    },
    onlyTheWonCost: {
      says: {
        en: 'The {acquisitionSpend} are paid only for those who are won. They are spent on every prospect; take them off after multiplying.',
        zh: '只给争取到的人付了{acquisitionSpend}。这笔钱花在每位潜在客户身上，要乘完再减。',
      },
      line: '{acquisitionRate} × ({customer} − {acquisitionSpend}) = {value}',
    },
  },
};
