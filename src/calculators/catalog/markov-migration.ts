import { markovClv } from '#domain/clv/markov/markov-clv.ts';
import { recencyChain } from '#domain/clv/markov/recency-chain.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

interface Terms {
  readonly contribution: number;
  readonly mailing: number;
  readonly discount: number;
}

/** Values by recency when only the first customers are written to; each who buys has just paid the contribution. */
function valuesWhenMailing(probabilities: readonly number[], { contribution, mailing, discount }: Terms): number[] {
  const rewards = probabilities.map((_, state) => (state === 0 ? contribution : 0) - mailing);
  return markovClv({ transition: recencyChain(probabilities), rewards: [...rewards, 0], discount });
}

/** Customers who may come back after a pause: their value by periods since the last purchase, and when to stop writing. */
export const model = defineCalculator({
  id: 'markov-migration',
  inputs: {
    contribution: { unit: 'money', min: 0, max: 1000, step: 5, initial: 60 },
    mailing: { unit: 'money', min: 0, max: 100, step: 1, initial: 6 },
    discount: { unit: 'share', min: 0.01, max: 0.4, step: 0.01, initial: 0.1 },
    probabilities: {
      unit: 'share',
      min: 0,
      max: 1,
      step: 0.01,
      initial: [0.35, 0.2, 0.1, 0.04],
      fewest: 1,
      most: 8,
    },
  },
  outputs: {
    valueOfNew: { unit: 'money', main: true },
    bestValue: { unit: 'money' },
    mailUpTo: { unit: 'periods' },
  },
  compute: ({ probabilities, ...terms }) => {
    const values = valuesWhenMailing(probabilities, terms);
    const valueOfNew = values[0] ?? 0;
    const byLength = probabilities.map((_, last) => valuesWhenMailing(probabilities.slice(0, last + 1), terms)[0] ?? 0);
    const neverMailing = terms.contribution;
    const bestValue = Math.max(neverMailing, ...byLength);
    const mailUpTo = bestValue === neverMailing ? 0 : byLength.indexOf(bestValue) + 1;
    const bar = (value: number, state: number) => ({
      id: `row.${state}`,
      voice: value < 0 ? ('ghost' as const) : ('ink' as const),
      parts: [{ id: `row.${state}`, value }],
    });
    return {
      outputs: { valueOfNew, bestValue, mailUpTo },
      sentence: {
        id: mailUpTo === 0 ? 'never' : mailUpTo < probabilities.length ? 'stop' : 'all',
        values: {
          value: { value: valueOfNew, unit: 'money' },
          best: { value: bestValue, unit: 'money' },
          last: { value: mailUpTo, unit: 'number', digits: 0 },
          states: { value: probabilities.length, unit: 'number', digits: 0 },
          mailing: { value: terms.mailing, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        digits: 1,
        bars: values.slice(0, -1).map(bar),
      },
      table: {
        columns: [
          { id: 'rows', unit: 'number' },
          { id: 'probabilities', unit: 'share' },
          { id: 'valueHere', unit: 'money' },
          { id: 'ifStopped', unit: 'money' },
        ],
        rows: probabilities.map((probability, state) => [
          `row.${state}`,
          probability,
          values[state] ?? null,
          byLength[state] ?? null,
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customers who come back: migration', zh: '会回来的客户：迁移模型' },
  lead: {
    en: 'He has not bought for three seasons. Is he lost, or worth one more catalogue?',
    zh: '他三季没来买了。是流失了，还是值得再寄一本目录？',
  },
  theme: 'lifetime',
  inputs: {
    contribution: { en: 'Contribution of a purchase', zh: '每次购买的利润' },
    mailing: { en: 'Cost of writing to one customer', zh: '联系一位客户的花费' },
    discount: { en: 'Discount rate per period', zh: '每期贴现率' },
    probabilities: { en: 'Chance to buy in the next period', zh: '下一期购买的概率' },
  },
  outputs: {
    valueOfNew: { en: 'Value just after a purchase', zh: '刚买过时的价值' },
    bestValue: { en: 'With the best point to stop', zh: '在最合适处停止联系' },
    mailUpTo: { en: 'Write for at most', zh: '最多联系' },
  },
  sentences: {
    stop: {
      en: 'Writing to all {states} groups, a customer who has just bought is worth **{value}**. Stop after group {last} and it is **{best}**: beyond it, a mailing of {mailing} costs more than the rare return brings. A pause alone is no loss.',
      zh: '{states}组全都联系，刚买过的客户值**{value}**；只联系到第{last}组，则值**{best}**：再往后，{mailing}的联系费超过偶尔回来的收益。停一阵子不等于流失。',
    },
    all: {
      en: 'A customer who has just bought is worth **{value}**, and every one of the {states} groups is worth writing to. A retention model that counts each pause as a loss would give them up too early.',
      zh: '刚买过的客户值**{value}**，{states}组都值得继续联系。若用保持率模型，一次没买就算流失，会放弃得太早。',
    },
    never: {
      en: 'With mailings the customer is worth **{value}**, without any **{best}**, the purchase just made. At {mailing} each the mailings do not pay; find a cheaper way to stay in touch.',
      zh: '一直联系，客户值**{value}**；完全不联系，值**{best}**，即刚做成的这一笔。每次{mailing}的联系费收不回来，应换更便宜的方式。',
    },
  },
  words: {
    rows: { en: 'Last purchase', zh: '上次购买' },
    'row.0': { en: '1: this period', zh: '1：本期' },
    'row.1': { en: '2: one period ago', zh: '2：一期前' },
    'row.2': { en: '3: two periods ago', zh: '3：两期前' },
    'row.3': { en: '4: three periods ago', zh: '4：三期前' },
    'row.4': { en: '5: four periods ago', zh: '5：四期前' },
    'row.5': { en: '6: five periods ago', zh: '6：五期前' },
    'row.6': { en: '7: six periods ago', zh: '7：六期前' },
    'row.7': { en: '8: seven periods ago', zh: '8：七期前' },
    valueHere: { en: 'Value of a customer here', zh: '这一组客户的价值' },
    ifStopped: { en: 'New customer’s value if mailings stop after this group', zh: '联系到此为止时，刚买过者的价值' },
    table: { en: 'Group by group', zh: '逐组计算' },
  },
  note: {
    en: 'A Markov chain: who buys returns to group 1, who does not moves one group on, and after the last group the customer is lost and no longer written to. Contribution and mailing are counted on being in a group, now included; nobody buys without being written to. A negative value says: stop writing, not: send the customer away. The numbers are illustrative.',
    zh: '这是马尔可夫链：买了就回到第1组，没买就往后移一组，过了最后一组即视为流失，不再联系。利润和联系费在处于该组时计入，包括现在；假定不联系就不会买。价值为负，意思是停止联系，不是赶走客户。数值为示意。',
  },
  source: 'pfeifer-carraway-2000',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
