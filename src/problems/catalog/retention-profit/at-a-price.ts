import { defineFamily, type FamilyText } from '../../family.ts';
import { percentForPoints } from '../../mistakes/points.ts';

export const model = defineFamily({
  output: 'change',
  digits: 0,
  draw: {
    retention: { from: 0.6, to: 0.8, step: 0.05 },
    increase: { from: 0.04, to: 0.1, step: 0.02 },
    margin: { from: 400, to: 1500, step: 50 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    keepingCost: { from: 20, to: 100, step: 10 },
  },
  fixed: { reading: 'percentagePoints', acquisitionCost: 0, timing: 'end' },
  steps: ({ retention, increase, margin, discount, keepingCost }, step) => {
    const raised = step('retentionAfter', retention + increase, 'share', { numbers: { points: 100 * increase } });
    const before = step('clvBefore', (margin * retention) / (1 + discount - retention), 'money');
    const left = step('left', margin - keepingCost, 'money');
    const after = step('clvAfter', (left * raised) / (1 + discount - raised), 'money');
    step('change', after - before, 'money');
  },
  mistakes: {
    keepingCostForgotten: { given: () => ({ keepingCost: 0 }) },
    keepingCostOnce: {
      at: 'clvAfter',
      instead: ({ margin, discount, keepingCost }, { step }) =>
        (margin * step('retentionAfter')) / (1 + discount - step('retentionAfter')) - keepingCost,
    },
    percentForPoints,
    retentionLeftOutAbove: {
      at: 'clvAfter',
      instead: ({ discount }, { step }) => step('left') / (1 + discount - step('retentionAfter')),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Retention at a price', zh: '提高保持率也要花钱' },
  stem: {
    en: 'A nursery for house plants delivers to offices. An office that renews brings a margin of {margin} at the end of each year; {retention} renew, the discount rate is {discount}, and no horizon is set. Checking the plants every month would cost {keepingCost} a year for every office that pays, and would raise the renewal rate by {increase}. By how much does the lifetime value of an office change, the cost of checking taken off?',
    zh: '一家花木公司给写字楼供应绿植。客户续约的，每年年末带来利润{margin}；续约率{retention}，贴现率{discount}，不设年限。若每月上门养护，每家付费的客户每年多花{keepingCost}，续约率可提高{increase}。扣除养护的花费，一家客户的终身价值变动多少？',
  },
  steps: {
    retentionAfter: {
      name: { en: 'Renewal rate afterwards', zh: '提高后的续约率' },
      line: '{retention} + {points}% = {value}',
    },
    clvBefore: {
      name: { en: 'Lifetime value before', zh: '原来的终身价值' },
      line: '{margin} × {retention} ÷ (1 + {discount} − {retention}) = {value}',
    },
    left: {
      name: { en: 'What is left of the margin', zh: '扣除养护后的利润' },
      line: '{margin} − {keepingCost} = {value}',
    },
    clvAfter: {
      name: { en: 'Lifetime value afterwards', zh: '以后的终身价值' },
      line: '{left} × {retentionAfter} ÷ (1 + {discount} − {retentionAfter}) = {value}',
    },
    change: { name: { en: 'Change', zh: '变动' }, line: '{clvAfter} − {clvBefore} = {value}' },
  },
  mistakes: {
    keepingCostForgotten: {
      says: {
        en: 'The better rate is counted and its price is not. Checking costs {keepingCost} a year; that much less is left of every later margin.',
        zh: '只算了续约率提高的好处，没有算代价。养护每年花{keepingCost}，以后每一笔利润都少这么多。',
      },
    },
    keepingCostOnce: {
      says: {
        en: 'The checking is paid for once. It goes on every year, so it comes off the margin before the lifetime value is worked out.',
        zh: '养护的花费只减了一次。它年年都要花，应当先从利润里减掉，再算终身价值。',
      },
      line: '{margin} × {retentionAfter} ÷ (1 + {discount} − {retentionAfter}) − {keepingCost} = {value}',
    },
    retentionLeftOutAbove: {
      says: {
        en: 'The value afterwards takes the first margin as certain. It comes at the end of the year from those who renew; the renewal rate stands above the line too, as it does before.',
        zh: '算以后的价值时，把第一笔利润当成确定的了。它在年末、续约才有，分子里也要乘续约率，与原来一样。',
      },
      line: '{left} ÷ (1 + {discount} − {retentionAfter}) = {value}',
    },
  },
};
