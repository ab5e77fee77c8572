import { defineFamily, type FamilyText } from '../../family.ts';
import { firstOrderForgotten } from '../../mistakes/acquisition.ts';

export const model = defineFamily({
  output: 'plv',
  digits: 2,
  draw: {
    acquisitionRate: { from: 0.01, to: 0.06, step: 0.005 },
    initialMargin: { from: 20, to: 120, step: 10 },
    clv: { from: 200, to: 1500, step: 50 },
    costPerProspect: { from: 2, to: 20, step: 1 },
  },
  fixed: {},
  steps: ({ acquisitionRate, initialMargin, clv, costPerProspect }, step) => {
    const customer = step('customer', initialMargin + clv, 'money');
    const expected = step('expected', acquisitionRate * customer, 'money');
    step('prospect', expected - costPerProspect, 'money');
  },
  mistakes: {
    firstOrderForgotten,
    firstSaleNotAtRisk: {
      at: 'expected',
      instead: ({ acquisitionRate, initialMargin, clv }) => initialMargin + acquisitionRate * clv,
    },
    onlyTheWonCost: {
      at: 'prospect',
      instead: ({ acquisitionRate, costPerProspect }, { step }) => step('expected') - acquisitionRate * costPerProspect,
    },
    contactCostForgotten: { given: () => ({ costPerProspect: 0 }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What a trial lesson is worth to the school', zh: '请一个人试听，值多少' },
  stem: {
    en: 'A piano school invites people to a free trial lesson, which costs the school {costPerProspect} for each person invited. Of those invited {acquisitionRate} enrol. Enrolling brings a first margin of {initialMargin}; everything later is worth {clv} today, with no cost of acquisition taken off. What is the value of one person invited?',
    zh: '一家琴行请人免费试听，每请一人花费{costPerProspect}，其中{acquisitionRate}的人报名。报名时第一单利润{initialMargin}，以后的终身价值折到今天是{clv}，都没有扣过获客成本。请来一位潜在学员，价值是多少？',
  },
  steps: {
    customer: {
      name: { en: 'Value of one who enrols', zh: '一位报名学员的价值' },
      line: '{initialMargin} + {clv} = {value}',
    },
    expected: {
      name: { en: 'Expected from one invited', zh: '平均每请一人可得' },
      line: '{acquisitionRate} × {customer} = {value}',
    },
    prospect: {
      name: { en: 'After the cost of inviting', zh: '减去邀请的花费' },
      line: '{expected} − {costPerProspect} = {value}',
    },
  },
  mistakes: {
    firstSaleNotAtRisk: {
      says: {
        en: 'The first margin is counted for everybody. It too comes only from the {acquisitionRate} who enrol: add first, then multiply.',
        zh: '第一单利润算到每个人头上了。它同样只来自报名的{acquisitionRate}：先相加，再乘。',
      },
      line: '{initialMargin} + {acquisitionRate} × {clv} = {value}',
    },
    onlyTheWonCost: {
      says: {
        en: 'The cost is counted only for those who enrol. The lesson is given to everybody who is invited; the {costPerProspect} stand outside the bracket.',
        zh: '只给报名的人算了花费。凡是请来的人都要花，{costPerProspect}应当在括号外面减。',
      },
      line: '{expected} − {acquisitionRate} × {costPerProspect} = {value}',
    },
    contactCostForgotten: {
      says: {
        en: 'This is what is expected from a person invited, before the invitation is paid for. Take off the {costPerProspect}.',
        zh: '这是每请一人可得的期望值，邀请的花费还没有减。再减去{costPerProspect}。',
      },
    },
  },
};
