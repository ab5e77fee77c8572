import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { setAgainstTheNewValue } from '../../mistakes/ratio.ts';
import { cents } from '../../steps/cents.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'change',
  digits: 1,
  draw: {
    defection: { from: 0.15, to: 0.4, step: 0.05 },
    defectionAfter: { from: 0.05, to: 0.2, step: 0.05 },
    discount: { from: 0.06, to: 0.14, step: 0.02 },
    profits: { length: { from: 4, to: 4, step: 1 }, of: { from: -100, to: 200, step: 10 }, order: 'ascending' },
  },
  fixed: {},
  reasonable: ({ defection, defectionAfter, discount, profits: [start = 0, first = 0, ...later] }) => {
    const factor = (1 - defection) / (1 + discount);
    const value = sum([start, first, ...later].map((profit, year) => profit * factor ** year));
    return defectionAfter < defection && start <= -30 && first >= 20 && value > 60;
  },
  steps: ({ defection, defectionAfter, discount, profits }, step) => {
    const valueAt = (factor: number, id: string) => {
      const amounts = profits.map((profit, year) => profit * factor ** year);
      return step(id, sum(amounts), 'money', { numbers: { amounts: amounts.map(cents) } });
    };
    const before = valueAt(step('factorBefore', (1 - defection) / (1 + discount), 'number', { digits: 4 }), 'before');
    const after = valueAt(step('factorAfter', (1 - defectionAfter) / (1 + discount), 'number', { digits: 4 }), 'after');
    step('change', after / before - 1, 'share');
  },
  mistakes: {
    fewerLeaversForValue: {
      at: 'change',
      instead: ({ defection, defectionAfter }) => 1 - defectionAfter / defection,
    },
    setAgainstTheNewValue: setAgainstTheNewValue(1),
    startForgotten: { given: ({ profits }) => ({ profits: [0, ...profits.slice(1)] }) },
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Fewer cards returned', zh: '退卡的人少了' },
  stem: {
    en: 'A card company earns {profits} from a cardholder: the first amount now, on opening the account, the others one, two and three years later, from those who are still there. It discounts at {discount}. A hotline for complaints lowers the yearly defection rate from {defection} to {defectionAfter}. By how many per cent does the value of a cardholder over these years rise?',
    zh: '一家信用卡公司从一位持卡人身上依次得到{profits}：第一笔是现在开户时的，其余三笔在一、二、三年之后，仍是持卡人才有。贴现率{discount}。设了投诉专线之后，年流失率从{defection}降到{defectionAfter}。就这几年而言，一位持卡人的价值提高百分之几？',
  },
  steps: {
    factorBefore: {
      name: { en: 'What counts from year to year, before', zh: '每过一年还剩几成（原来）' },
      line: '(1 − {defection}) ÷ (1 + {discount}) = {value}',
    },
    before: { name: { en: 'Value before', zh: '原来的价值' }, line: '{amounts} = {value}' },
    factorAfter: {
      name: { en: 'What counts from year to year, afterwards', zh: '每过一年还剩几成（以后）' },
      line: '(1 − {defectionAfter}) ÷ (1 + {discount}) = {value}',
    },
    after: { name: { en: 'Value afterwards', zh: '以后的价值' }, line: '{amounts} = {value}' },
    change: { name: { en: 'Rise', zh: '提高' }, line: '{after} ÷ {before} − 1 = {value}' },
  },
  mistakes: {
    fewerLeaversForValue: {
      says: {
        en: 'This is by how much the number of leavers falls. The value of a cardholder does not move by the same share; work out both values.',
        zh: '这是流失的人减少了百分之几。一位持卡人的价值不会按同样的比例变，要把前后两个价值都算出来。',
      },
      line: '1 − {defectionAfter} ÷ {defection} = {value}',
    },
    startForgotten: {
      says: {
        en: 'The loss at the start is left out. It is there in both values, and it makes the rise in per cent larger.',
        zh: '漏了开户时的那笔亏损。前后两个价值里都有它，有它在，提高的百分数更大。',
      },
    },
  },
};
