import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { percentForPoints } from '../../mistakes/points.ts';
import { setAgainstTheNewValue } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'relativeChange',
  digits: 1,
  draw: {
    retention: { from: 0.6, to: 0.85, step: 0.05 },
    margin: { from: 400, to: 2000, step: 100 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    acquisitionCost: { from: 300, to: 3000, step: 100 },
  },
  fixed: { increase: 0.05, reading: 'percentagePoints', keepingCost: 0, timing: 'begin' },
  reasonable: ({ retention, margin, discount, acquisitionCost }) => {
    const value = (margin * (1 + discount)) / (1 + discount - retention);
    return acquisitionCost > 0.15 * value && acquisitionCost < 0.7 * value;
  },
  steps: ({ retention, increase, reading, margin, discount, acquisitionCost }, step) => {
    const raised = reading === 'percent' ? retention * (1 + increase) : retention + increase;
    const after = step('retentionAfter', raised, 'share', { digits: 2, numbers: { points: 100 * increase } });
    const valueAt = (rate: number) => (margin * (1 + discount)) / (1 + discount - rate);
    const clvBefore = step('clvBefore', valueAt(retention), 'money');
    const clvAfter = step('clvAfter', valueAt(after), 'money');
    const net = step('net', clvBefore - acquisitionCost, 'money');
    step('rise', (clvAfter - clvBefore) / net, 'share');
  },
  mistakes: {
    percentForPoints,
    costLeftOutBelow: { given: () => ({ acquisitionCost: 0 }) },
    setAgainstTheNewValue: setAgainstTheNewValue(1),
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Five points more', zh: '提高五个百分点' },
  stem: {
    en: 'An insurance broker earns a margin of {margin} on a client at the beginning of every year, the first included; {retention} of the clients stay from year to year. It cost {acquisitionCost} to win one. The discount rate is {discount}, and no horizon is set. Retention rises by {increase}. By how many per cent does the value of a client after acquisition cost rise?',
    zh: '一家保险经纪公司每年年初从一位客户身上得到利润{margin}，第一年也有；年保持率{retention}，争取一位客户花了{acquisitionCost}。贴现率{discount}，不设年限。保持率提高{increase}，扣除获客成本后，一位客户的价值提高百分之几？',
  },
  steps: {
    retentionAfter: {
      name: { en: 'Retention afterwards', zh: '提高后的保持率' },
      line: '{retention} + {points}% = {value}',
    },
    clvBefore: {
      name: { en: 'Lifetime value before', zh: '原来的终身价值' },
      line: '{margin} × (1 + {discount}) ÷ (1 + {discount} − {retention}) = {value}',
    },
    clvAfter: {
      name: { en: 'Lifetime value afterwards', zh: '提高后的终身价值' },
      line: '{margin} × (1 + {discount}) ÷ (1 + {discount} − {retentionAfter}) = {value}',
    },
    net: {
      name: { en: 'What there was, after acquisition cost', zh: '原来的，扣除获客成本' },
      line: '{clvBefore} − {acquisitionCost} = {value}',
    },
    rise: {
      name: { en: 'Rise as a share of it', zh: '增加的部分占它几成' },
      line: '({clvAfter} − {clvBefore}) ÷ {net} = {value}',
    },
  },
  mistakes: {
    undiscounted: {
      says: {
        en: 'This is what you get without discounting. Below the line stands 1 + i − r: later margins weigh less, and with them a better retention.',
        zh: '不贴现就会得到这个数。分母是1 + i − r：以后的利润没有那么重，提高保持率的作用也就没有那么大。',
      },
    },
    costLeftOutBelow: {
      says: {
        en: 'The rise is set against the value before acquisition cost. What the firm had of a client was less by {acquisitionCost}, so the same money is more in per cent.',
        zh: '这是以未扣获客成本的价值为底。公司真正得到的要少{acquisitionCost}，底小了，百分数就大了。',
      },
    },
  },
};
