import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'total',
  digits: 0,
  draw: {
    profitPerPurchase: { from: 20, to: 200, step: 10 },
    purchasesPerYear: { from: 2, to: 24, step: 2 },
    ageNow: { from: 20, to: 40, step: 5 },
    ageAtEnd: { from: 50, to: 70, step: 5 },
    referrals: { from: 1, to: 5, step: 1 },
  },
  fixed: { referralProbability: 0.5, acquisitionCost: 0 },
  steps: ({ profitPerPurchase, purchasesPerYear, ageNow, ageAtEnd, referrals, referralProbability }, step) => {
    const years = step('years', ageAtEnd - ageNow, 'years');
    const yearly = step('yearly', profitPerPurchase * purchasesPerYear, 'money');
    const own = step('own', yearly * years, 'money');
    const brought = step('brought', own * referrals * referralProbability, 'money');
    step('total', own + brought, 'money');
  },
  mistakes: {
    referralsForgotten: { given: () => ({ referrals: 0 }) },
    everyReferralCertain: { given: () => ({ referralProbability: 1 }) },
    oneYearTooMany: { given: ({ ageAtEnd }) => ({ ageAtEnd: ageAtEnd + 1 }) },
    onlyOneYear: { given: ({ ageNow }) => ({ ageAtEnd: ageNow + 1 }) },
    ageTakenAsYears: { given: () => ({ ageNow: 0 }) },
    onePurchaseAYear: { given: () => ({ purchasesPerYear: 1 }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Lifetime value in the exam', zh: '考试中的终身价值' },
  stem: {
    en: 'A customer aged {ageNowNumber} buys {purchasesPerYear} times a year until the age of {ageAtEndNumber}; each purchase brings a profit of {profitPerPurchase}. The customer will bring along {referrals}, each of whom behaves alike with a probability of {referralProbability}. Without discounting, what is the lifetime value?',
    zh: '某客户现年{ageNowNumber}岁，每年购买{purchasesPerYear}次，到{ageAtEndNumber}岁为止，每次利润{profitPerPurchase}；他会介绍来{referrals}，每人有{referralProbability}的可能同样消费。不贴现，终身价值是多少？',
  },
  steps: {
    years: { name: { en: 'Years as a customer', zh: '做客户的年数' }, line: '{ageAtEnd} − {ageNow} = {value}' },
    yearly: {
      name: { en: 'Profit in a year', zh: '一年的利润' },
      line: '{profitPerPurchase} × {purchasesPerYear} = {value}',
    },
    own: { name: { en: 'Own purchases', zh: '本人购买' }, line: '{yearly} × {years} = {value}' },
    brought: {
      name: { en: 'People brought along', zh: '转介绍带来' },
      line: '{own} × {referrals} × {referralProbability} = {value}',
    },
    total: { name: { en: 'Lifetime value', zh: '终身价值' }, line: '{own} + {brought} = {value}' },
  },
  mistakes: {
    onlyOneYear: {
      says: {
        en: 'This is one year’s value. The customer stays from {ageNowNumber} to {ageAtEndNumber}; multiply by those years.',
        zh: '这只是一年的价值。他从{ageNowNumber}岁买到{ageAtEndNumber}岁，要乘上这些年数。',
      },
    },
    oneYearTooMany: {
      says: {
        en: 'This is one year too many. From {ageNowNumber} to {ageAtEndNumber} the years are the difference; do not count both ends.',
        zh: '多算了一年。从{ageNowNumber}岁到{ageAtEndNumber}岁，年数是两者之差，首尾不能都算。',
      },
    },
    ageTakenAsYears: {
      says: {
        en: 'This takes the age at the end for the number of years. The customer began at {ageNowNumber}; subtract first.',
        zh: '把停止购买的年龄当成了年数。他从{ageNowNumber}岁才开始，先相减。',
      },
    },
    referralsForgotten: {
      says: {
        en: 'These are the customer’s own purchases only. The people brought along belong to the value as well: {referrals}, each counted at {referralProbability}.',
        zh: '这只是本人的购买。介绍来的人也要算：{referrals}，每人按{referralProbability}计。',
      },
    },
    everyReferralCertain: {
      says: {
        en: 'This counts everyone brought along in full. Only {referralProbability} of them are expected to behave alike.',
        zh: '把介绍来的人全数算进去了。预计同样消费的只有{referralProbability}。',
      },
    },
    onePurchaseAYear: {
      says: {
        en: 'This is one purchase a year. The customer buys {purchasesPerYear} times; multiply by that before the years.',
        zh: '这是每年只买一次的结果。他每年买{purchasesPerYear}次，先乘上次数，再乘年数。',
      },
    },
  },
};
