import { defineFamily, type FamilyText } from '../../family.ts';
import { isWhole } from '../../is-whole.ts';
import { everyoneTreatedSaved } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'valueGained',
  digits: 0,
  draw: {
    clv: { from: 800, to: 4000, step: 200 },
    costPerTreatment: { oneOf: [50, 80, 100, 125, 200] },
    costPerAcquisition: { oneOf: [400, 500, 800, 1000] },
    retentionLift: { from: 0.05, to: 0.2, step: 0.05 },
    budget: { from: 40_000, to: 120_000, step: 20_000 },
    retentionShare: { oneOf: [0.2, 0.4, 0.6, 0.8] },
  },
  fixed: { treatableCustomers: 5000 },
  reasonable: ({ costPerTreatment, retentionLift, budget, retentionShare }) =>
    isWhole(((budget * retentionShare) / costPerTreatment) * retentionLift),
  steps: ({ clv, costPerTreatment, costPerAcquisition, retentionLift, budget, retentionShare }, step) => {
    const treated = step('treated', (budget * retentionShare) / costPerTreatment, 'people', { digits: 1 });
    const saved = step('saved', treated * retentionLift, 'people', { digits: 2, numbers: { lift: retentionLift } });
    const won = step('won', (budget * (1 - retentionShare)) / costPerAcquisition, 'people', { digits: 2 });
    step('value', (saved + won) * clv, 'money');
  },
  mistakes: {
    everyoneTreatedSaved,
    sharesSwapped: { given: ({ retentionShare }) => ({ retentionShare: 1 - retentionShare }) },
    budgetSpentTwice: { at: 'won', instead: ({ budget, costPerAcquisition }) => budget / costPerAcquisition },
    savedForgotten: { at: 'value', instead: ({ clv }, { step }) => step('won') * clv },
    budgetTakenOff: { at: 'value', instead: ({ budget }, { right }) => right - budget },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'One budget, two uses', zh: '一笔预算，两种用法' },
  stem: {
    en: 'A regional bank has {budget} for its credit card and spends {retentionShare} of it on calling cardholders, the rest on winning new ones. A call costs {costPerTreatment} and raises the chance that the holder stays by {retentionLift}; a new cardholder costs {costPerAcquisition}. Each cardholder, saved or won, is worth {clv}. What value does the whole budget bring, before the budget itself is taken off?',
    zh: '一家地方银行为信用卡拨了{budget}，其中{retentionShare}用来回访老持卡人，其余用来争取新持卡人。回访一位花{costPerTreatment}，使他留下的概率提高{retentionLift}；争取一位新持卡人花{costPerAcquisition}。无论救回还是新来，一位持卡人都值{clv}。整笔预算带来多少价值（预算本身不扣）？',
  },
  steps: {
    treated: {
      name: { en: 'Cardholders called', zh: '回访的人数' },
      line: '{budget} × {retentionShare} ÷ {costPerTreatment} = {value}',
    },
    saved: { name: { en: 'Of them saved', zh: '其中救回' }, line: '{treated} × {lift} = {value}' },
    won: {
      name: { en: 'Cardholders won', zh: '争取到' },
      line: '{budget} × (1 − {retentionShare}) ÷ {costPerAcquisition} = {value}',
    },
    value: { name: { en: 'Value of all', zh: '合计价值' }, line: '({saved} + {won}) × {clv} = {value}' },
  },
  mistakes: {
    sharesSwapped: {
      says: {
        en: 'The two parts of the budget are exchanged. Read again which of them is {retentionShare}.',
        zh: '预算的两部分用反了。再看一遍，{retentionShare}是用在哪一边。',
      },
    },
    budgetSpentTwice: {
      says: {
        en: 'The whole budget is spent on winning although part of it has gone to the calls. Only the rest is left for new cardholders.',
        zh: '争取新持卡人用了全部预算，可其中一部分已经花在回访上，只能用剩下的。',
      },
      line: '{budget} ÷ {costPerAcquisition} = {value}',
    },
    savedForgotten: {
      says: {
        en: 'Only the new cardholders are counted. One who stays because of a call is worth as much: add those saved.',
        zh: '只算了新持卡人。因回访而留下的人同样值钱，要把救回的也加上。',
      },
      line: '{won} × {clv} = {value}',
    },
    budgetTakenOff: {
      says: {
        en: 'The budget is taken off. That is a sensible next step, but what is asked for is the value before it.',
        zh: '已经减去了预算。那是下一步的事，这里问的是扣除之前的价值。',
      },
      line: '({saved} + {won}) × {clv} − {budget} = {value}',
    },
  },
};
