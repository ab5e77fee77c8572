import { defineFamily, type FamilyText } from '../../family.ts';
import { acquisitionCostForgotten } from '../../mistakes/acquisition.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { beginForEnd, firstMarginTakenAsCertain } from '../../mistakes/timing.ts';
import { cents } from '../../steps/cents.ts';
import { sum } from '../../sum.ts';

const years = { from: 3, to: 3, step: 1 };
const averaged = (values: readonly number[]): readonly number[] => values.map(() => sum(values) / values.length);

export const model = defineFamily({
  output: 'net',
  digits: 0,
  draw: {
    margins: { length: years, of: { from: 300, to: 1000, step: 50 }, order: 'ascending' },
    retentions: { length: years, of: { from: 0.5, to: 0.95, step: 0.05 }, order: 'ascending' },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
    acquisitionCost: { from: 100, to: 600, step: 50 },
  },
  fixed: { timing: 'end' },
  reasonable: ({ retentions }) => new Set(retentions).size === retentions.length,
  steps: ({ margins, retentions, discount, timing, acquisitionCost }, step) => {
    const stays = timing === 'end' ? retentions : [1, ...retentions];
    let still = 1;
    const worths = margins.map((earned, index) => {
      const stay = stays[index] ?? 1;
      const n = timing === 'begin' ? index : index + 1;
      still = step('still', still * stay, 'share', { digits: 2, numbers: { n, before: still, stay } });
      return step('worth', (earned * still) / (1 + discount) ** n, 'money', { numbers: { n, earned } });
    });
    const all = step('all', sum(worths), 'money', { numbers: { worths: worths.map(cents) } });
    step('net', all - acquisitionCost, 'money');
  },
  mistakes: {
    averagesTaken: {
      given: ({ margins, retentions }) => ({ margins: averaged(margins), retentions: averaged(retentions) }),
    },
    retentionsNotMultiplied: {
      at: 'all',
      instead: ({ margins, retentions, discount }) =>
        sum(margins.map((margin, index) => (margin * (retentions[index] ?? 1)) / (1 + discount) ** (index + 1))),
    },
    undiscounted,
    firstMarginTakenAsCertain,
    beginForEnd,
    acquisitionCostForgotten,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Learners who stay longer and book more', zh: '越学越久的学员' },
  stem: {
    en: 'An online language school charges at the end of each year, and only those who renew pay. In the first three years a learner who renews brings margins of {margins} in turn; the renewal rates at the close of these years are {retentions}. It cost {acquisitionCost} to win a learner, and the discount rate is {discount}. What are the three years worth today, after that cost?',
    zh: '一家网上语言学校在每年年末收费，续报的学员才付。续报的学员头三年依次带来利润{margins}，各年年末的续报率依次是{retentions}。争取一位学员花了{acquisitionCost}，贴现率{discount}。扣除这笔花费，三年合起来今天值多少？',
  },
  steps: {
    still: {
      name: { en: 'Still there, payment at the end of year {n}', zh: '第{n}年年末付费时仍在' },
      line: '{before} × {stay} = {value}',
    },
    worth: {
      name: { en: 'Margin of year {n}, worth today', zh: '第{n}年的利润折到今天' },
      line: '{earned} × {still} ÷ (1 + {discount})^{n} = {value}',
    },
    all: { name: { en: 'The three years together', zh: '三年合计' }, line: '{worths} = {value}' },
    net: {
      name: { en: 'After the cost of winning the learner', zh: '扣除获客成本' },
      line: '{all} − {acquisitionCost} = {value}',
    },
  },
  mistakes: {
    averagesTaken: {
      says: {
        en: 'This works with the average margin and the average renewal rate. Few are left by the time the large margins come; go through the years one at a time.',
        zh: '这是用平均利润和平均续报率算的。利润高的年份，留下的人已经少了，要一年一年算。',
      },
    },
    retentionsNotMultiplied: {
      says: {
        en: 'Each year carries its own renewal rate alone. Who pays in the third year has renewed three times: multiply the rates up to that year.',
        zh: '每年只乘了当年的续报率。第三年还付费的人续报过三次，要把前面各年的续报率连乘起来。',
      },
      line: { en: 'each year with its own rate only = {value}', zh: '各年只乘当年的续报率，合计 = {value}' },
    },
    firstMarginTakenAsCertain: {
      says: {
        en: 'The first payment is taken as certain. Here it comes only from those who renew at the end of the first year; the first rate belongs to it.',
        zh: '把第一笔当成了确定的。这里头一年年末续报的人才付费，第一笔也要乘第一个续报率。',
      },
    },
    beginForEnd: {
      says: {
        en: 'The first payment is counted as of today, in full. It is due at the end of the first year, from those who renew.',
        zh: '把第一笔算成今天就全数到手。它在第一年年末、续报之后才有。',
      },
    },
  },
};
