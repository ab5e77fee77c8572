import { defineFamily, type FamilyText } from '../../family.ts';
import { newcomersForgotten } from '../../mistakes/retention.ts';
import { cents } from '../../steps/cents.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'equity',
  digits: 0,
  tolerance: 2,
  draw: {
    present: { from: 20, to: 80, step: 5 },
    newPerYear: { from: 5, to: 20, step: 1 },
    margin: { from: 200, to: 900, step: 50 },
    retention: { from: 0.6, to: 0.85, step: 0.05 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    acquisitionCost: { from: 100, to: 500, step: 50 },
  },
  fixed: { years: 2, change: 1 },
  steps: ({ present, newPerYear, years, margin, retention, discount, acquisitionCost }, step) => {
    const clv = step('clv', (margin * (1 + discount)) / (1 + discount - retention), 'money');
    const now = step('now', present * clv, 'money');
    const net = step('net', clv - acquisitionCost, 'money');
    const joining = Array.from({ length: years }, (_, index) =>
      step('joining', (newPerYear * net) / (1 + discount) ** (index + 1), 'money', { numbers: { n: index + 1 } }),
    );
    step('equity', now + sum(joining), 'money', { numbers: { amounts: [now, ...joining].map(cents) } });
  },
  mistakes: {
    newcomersFree: { given: () => ({ acquisitionCost: 0 }) },
    presentChargedToo: {
      at: 'now',
      instead: ({ present, acquisitionCost }, { right }) => right - present * acquisitionCost,
    },
    newcomersForgotten,
    newcomersNotDiscounted: { at: 'joining', instead: ({ newPerYear }, { step }) => newPerYear * step('net') },
    marginsAtYearEnd: {
      at: 'clv',
      instead: ({ margin, retention, discount }) => (margin * retention) / (1 + discount - retention),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What all the customers together are worth', zh: '全部客户合起来值多少' },
  stem: {
    en: 'A small print shop has {presentNumber} business customers and wins {newPerYearNumber} more at the beginning of each of the next two years, at {acquisitionCost} each. A customer brings a margin of {margin} at the beginning of every year, the year of joining included; {retention} stay from year to year, and the discount rate is {discount}. Customers it has already count without acquisition cost, and no horizon is set. What is its customer equity today?',
    zh: '一家小印刷厂现有{presentNumber}家企业客户，今后两年每年年初各争取到{newPerYearNumber}家，每家花{acquisitionCost}。每家客户每年年初带来利润{margin}，来的当年也有；年保持率{retention}，贴现率{discount}。现有客户不再计获客成本，不设年限。客户资产今天是多少？',
  },
  steps: {
    clv: {
      name: { en: 'Value of one customer', zh: '一家客户的价值' },
      line: '{margin} × (1 + {discount}) ÷ (1 + {discount} − {retention}) = {value}',
    },
    now: { name: { en: 'Customers there are', zh: '现有客户' }, line: '{present} × {clv} = {value}' },
    net: {
      name: { en: 'A new one, after acquisition cost', zh: '一家新客户，扣除获客成本' },
      line: '{clv} − {acquisitionCost} = {value}',
    },
    joining: {
      name: { en: 'Newcomers of year {n}, worth today', zh: '第{n}年的新客户折到今天' },
      line: '{newPerYear} × {net} ÷ (1 + {discount})^{n} = {value}',
    },
    equity: { name: { en: 'Customer equity', zh: '客户资产' }, line: '{amounts} = {value}' },
  },
  mistakes: {
    newcomersFree: {
      says: {
        en: 'The newcomers are counted as if they cost nothing. Each of them is worth {acquisitionCost} less than a customer who is there already.',
        zh: '这样算，新客户不花钱就来了。每家要先减去{acquisitionCost}，才能与现有客户相加。',
      },
    },
    presentChargedToo: {
      says: {
        en: 'The acquisition cost is taken off the present customers as well. That money is spent; nothing that is decided now brings it back.',
        zh: '现有客户也减了获客成本。那笔钱早已花掉，现在怎样决定都收不回来，不再计入。',
      },
      line: '{present} × ({clv} − {acquisitionCost}) = {value}',
    },
    newcomersForgotten: {
      says: {
        en: 'Only the present customers are counted. Customer equity takes in those who will be won in the next two years too.',
        zh: '只算了现有客户。客户资产还包括今后两年将争取到的新客户。',
      },
    },
    newcomersNotDiscounted: {
      says: {
        en: 'The newcomers are counted as if they came today. They join one and two years from now: discount what each year’s group is worth.',
        zh: '新客户当成今天就来了。他们在一年、两年之后才来，每一批的价值要再贴现。',
      },
      line: '{newPerYear} × {net} = {value}',
    },
    marginsAtYearEnd: {
      says: {
        en: 'The value of one customer starts with a margin a year away. Here the first margin comes at the beginning of the year and in full: m(1 + i) stands above the line.',
        zh: '一家客户的价值从一年后的利润算起了。这里第一笔在年初全数到手，分子是m(1 + i)。',
      },
      line: '{margin} × {retention} ÷ (1 + {discount} − {retention}) = {value}',
    },
  },
};
