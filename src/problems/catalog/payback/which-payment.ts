import { defineFamily, type FamilyText } from '../../family.ts';
import { cents } from '../../steps/cents.ts';

const longest = 8;

interface Terms {
  readonly acquisitionCost: number;
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
}

/** What each payment is worth, up to the one that covers the cost. */
function payments({ acquisitionCost, margin, retention, discount }: Terms): readonly number[] {
  const factor = retention / (1 + discount);
  const list: number[] = [];
  let worth = margin;
  for (let paid = 0; paid < acquisitionCost && list.length < longest + 1; paid += worth, worth *= factor)
    list.push(worth);
  return list;
}

export const model = defineFamily({
  output: 'margins',
  digits: 0,
  tolerance: 0.1,
  draw: {
    acquisitionCost: { from: 100, to: 480, step: 10 },
    margin: { from: 40, to: 100, step: 10 },
    retention: { from: 0.75, to: 0.95, step: 0.05 },
    discount: { from: 0.01, to: 0.02, step: 0.005 },
  },
  fixed: { timing: 'begin' },
  reasonable: (terms) => {
    const { length } = payments(terms);
    return length > 3 && length <= longest;
  },
  steps: (terms, step) => {
    step('factor', terms.retention / (1 + terms.discount), 'number', { digits: 4 });
    let paid = 0;
    const list = payments(terms);
    for (const [index, worth] of list.entries())
      paid = step('paid', paid + worth, 'money', {
        numbers: { n: index + 1, before: cents(paid), worth: cents(worth) },
      });
    step('count', list.length, 'number', { digits: 0 });
  },
  mistakes: {
    everybodyStays: { at: 'count', instead: ({ acquisitionCost, margin }) => Math.ceil(acquisitionCost / margin) },
    thinnedOnce: {
      at: 'count',
      instead: ({ acquisitionCost, margin, retention }) => Math.ceil(acquisitionCost / (margin * retention)),
    },
    monthsPassed: { at: 'count', instead: (_, { right }) => right - 1 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'With which payment is a subscriber paid off?', zh: '收到第几笔才回本' },
  stem: {
    en: 'A grocery app spends {acquisitionCost} on advertising for every subscriber it wins. A subscription brings a margin of {margin} on the day it is taken out and again every month; {retention} of the subscribers stay from one month to the next. The discount rate is {discount} a month. With which payment, counted from 1, has an average subscriber covered the cost?',
    zh: '一款买菜软件每争取一位包月用户，要花{acquisitionCost}的广告费。包月费在开通当天收第一笔，以后每满一个月收一笔，每笔利润{margin}；从上月到下月，{retention}的用户留下。月贴现率{discount}。按平均一位用户计，收到第几笔（从1数起）时，获客成本全部收回？',
  },
  steps: {
    factor: {
      name: { en: 'What counts from one payment to the next', zh: '后一笔是前一笔的几成' },
      line: '{retention} ÷ (1 + {discount}) = {value}',
    },
    paid: {
      name: { en: 'Covered after payment no. {n}', zh: '收到第{n}笔后，累计' },
      line: '{before} + {worth} = {value}',
    },
    count: {
      name: { en: 'The payment that reaches the cost', zh: '达到获客成本的是第几笔' },
      line: {
        en: '{paid} reaches {acquisitionCost} with payment no. {value}',
        zh: '累计{paid}，已达到{acquisitionCost}，第{value}笔',
      },
    },
  },
  mistakes: {
    everybodyStays: {
      says: {
        en: 'This divides the cost by the margin, as if nobody left. Of those who joined only {retention} are there for the second payment, and fewer for the third; write the payments down one by one.',
        zh: '这是用成本除以每笔利润，好像没有人离开。第二笔时只剩{retention}，第三笔时更少，要一笔一笔写出来累计。',
      },
      line: {
        en: '{acquisitionCost} ÷ {margin}, rounded up: {value}',
        zh: '{acquisitionCost} ÷ {margin}，向上取整：{value}',
      },
    },
    thinnedOnce: {
      says: {
        en: 'The leavers are taken off once, the same for every payment. Some leave before each of them, so every payment is smaller than the one before.',
        zh: '流失只扣了一次，各笔都一样。其实每个月都有人离开，后一笔总比前一笔少。',
      },
      line: {
        en: '{acquisitionCost} ÷ ({margin} × {retention}), rounded up: {value}',
        zh: '{acquisitionCost} ÷ ({margin} × {retention})，向上取整：{value}',
      },
    },
    monthsPassed: {
      says: {
        en: 'This is the number of months that have passed. The first payment comes on the very first day, so it has number 1, not 0.',
        zh: '这是经过的月数。第一笔在开通当天就收，它是第1笔，不是第0笔。',
      },
      line: { en: 'months after the start: {value}', zh: '开通后的月数：{value}' },
    },
  },
};
