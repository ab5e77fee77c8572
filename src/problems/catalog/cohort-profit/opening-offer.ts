import { defineFamily, type FamilyText } from '../../family.ts';
import { acquisitionCostForgotten } from '../../mistakes/acquisition.ts';
import { complementOfRetention } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'profit',
  digits: 0,
  tolerance: 5,
  draw: {
    customers: { from: 100, to: 900, step: 50 },
    margin: { from: 60, to: 300, step: 10 },
    retention: { from: 0.55, to: 0.85, step: 0.05 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    acquisitionCost: { from: 80, to: 500, step: 10 },
  },
  fixed: {},
  reasonable: ({ margin, acquisitionCost, retention, discount }) =>
    acquisitionCost > margin && acquisitionCost < (0.9 * margin * (1 + discount)) / (1 + discount - retention),
  steps: ({ customers, margin, retention, discount, acquisitionCost }, step) => {
    const clv = step('clv', (margin * (1 + discount)) / (1 + discount - retention), 'money');
    const each = step('each', clv - acquisitionCost, 'money');
    step('profit', customers * each, 'money');
  },
  mistakes: {
    firstSaleAlone: { at: 'clv', instead: ({ margin }) => margin },
    acquisitionCostForgotten,
    costOfOneOnly: {
      at: 'profit',
      instead: ({ customers, acquisitionCost }, { step }) => customers * step('clv') - acquisitionCost,
    },
    firstMarginAfterRenewal: {
      at: 'clv',
      instead: ({ margin, retention, discount }) => (margin * retention) / (1 + discount - retention),
    },
    complementOfRetention,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'An opening offer that loses on the first sale', zh: '开业优惠：头一单是亏的' },
  stem: {
    en: 'A pet clinic wins {customers} as customers with an opening offer, at {acquisitionCost} each. A customer brings a margin of {margin} at once and the same every year after, as long as the customer stays; {retention} stay from year to year. The discount rate is {discount}, and no horizon is set. What does the whole campaign earn?',
    zh: '一家宠物医院用开业优惠争取到{customers}，平均每位花{acquisitionCost}。每位客户当场带来利润{margin}，此后只要不走，每年再来一笔；年保持率{retention}，贴现率{discount}，不设年限。这次活动一共赚多少？',
  },
  steps: {
    clv: {
      name: { en: 'Value of one customer', zh: '一位客户的价值' },
      line: '{margin} × (1 + {discount}) ÷ (1 + {discount} − {retention}) = {value}',
    },
    each: {
      name: { en: 'After the cost of winning one', zh: '扣除获客成本' },
      line: '{clv} − {acquisitionCost} = {value}',
    },
    profit: { name: { en: 'All customers', zh: '全部客户' }, line: '{customers} × {each} = {value}' },
  },
  mistakes: {
    firstSaleAlone: {
      says: {
        en: 'Only the first sale is counted, and the campaign looks like a loss. Whoever stays brings {margin} again every year.',
        zh: '只看了头一单，活动好像亏了。留下的人以后每年还会带来{margin}。',
      },
      line: { en: 'the first sale alone = {value}', zh: '只算头一单 = {value}' },
    },
    costOfOneOnly: {
      says: {
        en: 'The acquisition cost is taken off once for the whole campaign. It was paid for every customer won: take {acquisitionCost} off before you multiply.',
        zh: '获客成本只减了一位的。每争取一位都花了{acquisitionCost}，应当先减再乘人数。',
      },
      line: '{customers} × {clv} − {acquisitionCost} = {value}',
    },
    firstMarginAfterRenewal: {
      says: {
        en: 'The value begins a year from now. Here the first margin comes at once, from everybody who is won: 1 + i stands above the line.',
        zh: '价值是从一年后算起的。这里争取到的人当场都有第一笔利润，分子是m(1 + i)。',
      },
      line: '{margin} × {retention} ÷ (1 + {discount} − {retention}) = {value}',
    },
  },
};
