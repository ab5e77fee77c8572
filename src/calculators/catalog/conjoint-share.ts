import { logitShares } from '#domain/conjoint/logit-share.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const names = ['row.0', 'row.1', 'row.2', 'row.3', 'row.4', 'row.5'] as const;

/** Share of choices from utilities, and what the logit says when a rival is copied. */
export const model = defineCalculator({
  id: 'conjoint-share',
  inputs: {
    improvement: { unit: 'number', min: -2, max: 2, step: 0.1, initial: 0.5 },
    utilities: { unit: 'number', min: -5, max: 5, step: 0.1, initial: [1.2, 1.5, 0.4], fewest: 2, most: 6 },
  },
  outputs: {
    share: { unit: 'share', main: true },
    improved: { unit: 'share' },
    gained: { unit: 'percentagePoints' },
    withCopy: { unit: 'share' },
  },
  compute: ({ improvement, utilities }) => {
    const [own = 0, ...rivals] = utilities;
    const before = logitShares(utilities);
    const after = logitShares([own + improvement, ...rivals]);
    const strongest = Math.max(...rivals);
    const [withCopy = 0] = logitShares([own, ...rivals, strongest]);
    const [share = 0] = before;
    const [improved = 0] = after;
    return {
      outputs: { share, improved, gained: improved - share, withCopy },
      sentence: {
        id: improvement === 0 ? 'same' : improvement < 0 ? 'worse' : own < strongest ? 'behind' : 'ahead',
        values: {
          share: { value: share, unit: 'share' },
          improved: { value: improved, unit: 'share' },
          gained: { value: Math.abs(improved - share), unit: 'percentagePoints' },
          copy: { value: withCopy, unit: 'share' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'share',
        digits: 1,
        bars: before.map((value, offer) => ({
          id: names[offer] ?? 'rows',
          voice: offer === 0 ? ('ink' as const) : ('ghost' as const),
          parts: [{ id: names[offer] ?? 'rows', value }],
        })),
      },
      table: {
        columns: [
          { id: 'rows', unit: 'number' },
          { id: 'utilities', unit: 'number', digits: 1 },
          { id: 'shareBefore', unit: 'share' },
          { id: 'shareAfter', unit: 'share' },
        ],
        rows: utilities.map((utility, offer) => [
          names[offer] ?? null,
          utility,
          before[offer] ?? null,
          after[offer] ?? null,
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'From utility to share of choice', zh: '由效用到选择份额' },
  lead: {
    en: 'Customers rate two rivals against you. How many would choose you, and what would an improvement win?',
    zh: '客户拿你和对手作比较。会选你的有多少？改进一处能多争取多少？',
  },
  theme: 'segments',
  inputs: {
    improvement: { en: 'Our offer’s utility changes by', zh: '我方效用变动' },
    utilities: { en: 'Utility', zh: '效用' },
  },
  outputs: {
    share: { en: 'Our share today', zh: '我方现在的份额' },
    improved: { en: 'After the change', zh: '变动后' },
    gained: { en: 'Change', zh: '变化' },
    withCopy: { en: 'If the strongest rival is copied', zh: '最强对手被复制时' },
  },
  sentences: {
    behind: {
      en: 'Our share is **{share}**, although a rival is rated higher: the highest utility does not take everybody. The improvement brings it to **{improved}**, by {gained}. Compare that with what the improvement costs.',
      zh: '我方份额**{share}**，尽管有对手效用更高：效用最高者并不会赢得所有人。改进后为**{improved}**，变动{gained}，再与改进的花费相比。',
    },
    ahead: {
      en: 'Our share is **{share}** with the highest utility there is; the improvement brings it to **{improved}**, by {gained}. The nearer a share comes to 100%, the less the next improvement adds.',
      zh: '我方效用不低于任何对手，份额**{share}**；改进后为**{improved}**，变动{gained}。份额越接近100%，再改进的作用越小。',
    },
    worse: {
      en: 'Our share falls from **{share}** to **{improved}**, by {gained}. Only differences of utility count, so a rival’s improvement by as much would hurt as badly if he were the only rival.',
      zh: '我方份额由**{share}**降到**{improved}**，少{gained}。起作用的只是效用之差：若只有一个对手，他提高同样多，我方的损失也一样大。',
    },
    same: {
      en: 'Our share is **{share}**. If a newcomer copied the strongest rival, the logit would give us {copy}: it takes from everybody in proportion, though a copy mostly takes from its original. Beware when offers resemble each other.',
      zh: '我方份额**{share}**。若有人照抄最强的对手，按logit我方剩{copy}：它让每一家按比例让出份额，而复制品主要抢的其实是原型。各家相似时要当心。',
    },
  },
  words: {
    rows: { en: 'Offer', zh: '方案' },
    'row.0': { en: 'A, ours', zh: 'A（我方）' },
    'row.1': { en: 'B', zh: 'B' },
    'row.2': { en: 'C', zh: 'C' },
    'row.3': { en: 'D', zh: 'D' },
    'row.4': { en: 'E', zh: 'E' },
    'row.5': { en: 'F', zh: 'F' },
    shareBefore: { en: 'Share today', zh: '现在的份额' },
    shareAfter: { en: 'Share after the change', zh: '变动后的份额' },
    table: { en: 'Before and after', zh: '变动前后' },
  },
  note: {
    en: 'Share = e^u ÷ Σ e^u, the multinomial logit. A utility is the sum of the part-worths of an offer’s levels; adding the same number to all of them changes nothing. These are shares among people who know and can get every offer, not market shares. How far utilities lie apart depends on the scale of the ratings. The numbers are illustrative.',
    zh: '份额=e^u÷Σe^u，即多项logit。效用是方案各属性水平的分值效用之和，全部加上同一个数，份额不变。这是人人都知道、都买得到各方案时的选择份额，不是市场份额。效用相差多少，取决于评分的尺度。数值为示意。',
  },
  source: 'green-srinivasan-1978',
  lesson: 'customer-delivered-value',
  concepts: [],
};
