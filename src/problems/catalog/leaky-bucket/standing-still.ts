import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'replacementCost',
  digits: 0,
  draw: {
    startCustomers: { from: 400, to: 4000, step: 100 },
    churn: { from: 0.1, to: 0.35, step: 0.05 },
    newPerYear: { from: 40, to: 600, step: 20 },
    acquisitionCost: { from: 80, to: 600, step: 20 },
  },
  fixed: { years: 5 },
  reasonable: ({ startCustomers, churn, newPerYear }) => {
    const net = startCustomers * churn - newPerYear;
    return net > 20;
  },
  steps: ({ startCustomers, churn, acquisitionCost }, step) => {
    const lost = step('lost', startCustomers * churn, 'people');
    step('cost', lost * acquisitionCost, 'money');
  },
  mistakes: {
    newcomersPricedInstead: { at: 'cost', instead: ({ newPerYear, acquisitionCost }) => newPerYear * acquisitionCost },
    shortfallOnly: { at: 'lost', instead: ({ newPerYear }, { right }) => right - newPerYear },
    everybodyReplaced: { at: 'lost', instead: ({ startCustomers }) => startCustomers },
    stayersReplaced: { given: ({ churn }) => ({ churn: 1 - churn }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What standing still costs', zh: '只为持平，要花多少' },
  stem: {
    en: 'A housekeeping service has {startCustomersNumber} regular clients and loses {churn} of them a year. It costs {acquisitionCost} to win one; last year {newPerYearNumber} were won. What would it cost this year to replace everyone who leaves, so that the number of clients stays as it is?',
    zh: '一家家政公司有固定客户{startCustomersNumber}人，每年流失{churn}，争取一位新客户花{acquisitionCost}，去年争取到{newPerYearNumber}人。今年要让客户数持平，把走掉的全部补上，要花多少？',
  },
  steps: {
    lost: {
      name: { en: 'Clients who leave in the year', zh: '一年流失的客户' },
      line: '{startCustomers} × {churn} = {value}',
    },
    cost: { name: { en: 'Cost of replacing them', zh: '补上的花费' }, line: '{lost} × {acquisitionCost} = {value}' },
  },
  mistakes: {
    newcomersPricedInstead: {
      says: {
        en: 'This is what last year’s newcomers cost. To stand still, as many must be won as leave; begin with the leavers.',
        zh: '这是去年新客户的花费。要持平，走多少就得补多少，先算走掉的人数。',
      },
      line: '{newPerYear} × {acquisitionCost} = {value}',
    },
    shortfallOnly: {
      says: {
        en: 'Last year’s newcomers are taken off, as if they came again without being paid for. Everyone who leaves this year has to be replaced at the full cost.',
        zh: '减掉了去年的新客户，好像他们今年又会不花钱再来一批。今年走掉的每一位，都要照价补上。',
      },
      line: '{startCustomers} × {churn} − {newPerYear} = {value}',
    },
    everybodyReplaced: {
      says: {
        en: 'The whole base is replaced here. Only {churn} of it leave in a year.',
        zh: '把全部客户都换了一遍。一年走掉的只有{churn}。',
      },
      line: { en: 'all clients = {value}', zh: '全部客户 = {value}' },
    },
    stayersReplaced: {
      says: {
        en: 'Those who stay are replaced. What has to be made good are the {churn} that leave.',
        zh: '补的是留下的人。要补的是走掉的{churn}。',
      },
    },
  },
};
