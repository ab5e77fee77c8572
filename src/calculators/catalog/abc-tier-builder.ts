import { abcClasses } from '#domain/concentration/abc-classes.ts';
import { paretoShare } from '#domain/concentration/pareto-share.ts';
import { customerTiers } from '#domain/segmentation/customer-tiers.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'rank', unit: 'number', digits: 0 },
  { id: 'contributions', unit: 'money' },
  { id: 'before', unit: 'share' },
  { id: 'after', unit: 'share' },
  { id: 'class', unit: 'number' },
  { id: 'tier', unit: 'number' },
] as const;

/** Names of the tiers of a pyramid cut by the number of customers, from the top. */
const tiers = ['diamond', 'platinum', 'gold', 'silver'] as const;

/** ABC classes by cumulated contribution, by the share before or after the customer. */
export const model = defineCalculator({
  id: 'abc-tier-builder',
  inputs: {
    cutA: { unit: 'share', min: 0.5, max: 0.9, step: 0.01, initial: 0.8 },
    cutB: { unit: 'share', min: 0.9, max: 1, step: 0.01, initial: 0.95 },
    contributions: {
      unit: 'money',
      min: 0,
      max: 100_000,
      step: 5,
      slider: [0, 500],
      initial: [400, 200, 100, 80, 60, 50, 40, 30, 25, 15],
      fewest: 3,
      most: 30,
    },
  },
  outputs: {
    topFifth: { unit: 'share', main: true },
    a: { unit: 'number', digits: 0 },
    b: { unit: 'number', digits: 0 },
    c: { unit: 'number', digits: 0 },
    aAfter: { unit: 'number', digits: 0 },
    shareOfA: { unit: 'share' },
  },
  compute: ({ cutA, cutB, contributions }) => {
    const rows = abcClasses({ values: contributions, cutA, cutB });
    const count = (name: string): number => rows.filter((row) => row.class === name).length;
    const topFifth = paretoShare({ values: contributions, topFraction: 0.2 });
    const aAfter = rows.filter((row) => row.cumulativeShare <= cutA + 1e-12).length;
    const tierOf = customerTiers({ values: rows.map(({ value }) => value) });
    const shareOfA = rows.findLast((row) => row.class === 'A')?.cumulativeShare ?? 0;
    return {
      outputs: { topFifth, a: count('A'), b: count('B'), c: count('C'), aAfter, shareOfA },
      sentence: {
        id: Math.abs(topFifth - 0.8) < 0.005 ? 'exactly' : count('A') === aAfter ? 'agree' : 'differ',
        values: {
          top: { value: topFifth, unit: 'share' },
          a: { value: count('A'), unit: 'number', digits: 0 },
          b: { value: count('B'), unit: 'number', digits: 0 },
          c: { value: count('C'), unit: 'number', digits: 0 },
          after: { value: aAfter, unit: 'number', digits: 0 },
          n: { value: contributions.length, unit: 'number', digits: 0 },
          cut: { value: cutA, unit: 'share', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'share',
        yDigits: 0,
        series: [
          {
            id: 'cumulated',
            voice: 'ink',
            points: [[0, 0], ...rows.map((row, rank) => [rank + 1, row.cumulativeShare] as const)],
          },
          level('cutA', cutA, 0, rows.length),
          level('cutB', cutB, 0, rows.length),
        ],
      },
      table: {
        columns,
        rows: rows.map((row, rank) => [
          rank + 1,
          row.value,
          rank === 0 ? 0 : (rows[rank - 1]?.cumulativeShare ?? 0),
          row.cumulativeShare,
          row.class,
          tiers[tierOf[rank] ?? 3] ?? 'silver',
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'ABC: who brings how much', zh: 'ABC分级：谁带来多少' },
  lead: {
    en: 'Do 20% of your customers bring 80%? Cut the list and see what the rule leaves to you.',
    zh: '二成客户真的带来八成利润吗？把名单切开，看这条规则留了多少由你来定。',
  },
  theme: 'segments',
  inputs: {
    cutA: { en: 'A ends at', zh: 'A类止于' },
    cutB: { en: 'B ends at', zh: 'B类止于' },
    contributions: { en: 'Contribution', zh: '贡献' },
  },
  outputs: {
    topFifth: { en: 'The best 20% bring', zh: '最好的20%客户带来' },
    a: { en: 'customers in class A', zh: 'A类客户数' },
    b: { en: 'customers in class B', zh: 'B类客户数' },
    c: { en: 'customers in class C', zh: 'C类客户数' },
    aAfter: { en: 'in class A by the other rule', zh: '换一种规则，A类客户数' },
    shareOfA: { en: 'A brings', zh: 'A类带来' },
  },
  sentences: {
    differ: {
      en: 'The best fifth of {n} customers bring **{top}**. Classed by the share reached before each customer, A holds {a}, B {b} and C {c}; classed by the share after, A holds {after}. One customer stands astride the line at {cut}, so name the rule.',
      zh: '{n}位客户中最好的五分之一带来**{top}**。按每位客户之前的累计份额划分，A类{a}位、B类{b}位、C类{c}位；按之后的份额划分，A类只有{after}位。有一位正跨在{cut}这条线上，所以要写明规则。',
    },
    agree: {
      en: 'The best fifth of {n} customers bring **{top}**. A holds {a}, B {b}, C {c}; here both ways of counting agree.',
      zh: '{n}位客户中最好的五分之一带来**{top}**。A类{a}位，B类{b}位，C类{c}位；这里两种规则结果相同。',
    },
    exactly: {
      en: 'The best fifth of {n} customers bring **{top}**, the textbook case. Change one customer and it is gone: 80/20 is a frequent shape, not a law.',
      zh: '{n}位客户中最好的五分之一带来**{top}**，正是教科书里的样子。改动一位客户就不是了：二八是常见的形状，不是定律。',
    },
  },
  words: {
    cumulated: { en: 'Cumulated share', zh: '累计份额' },
    rank: { en: 'Rank', zh: '名次' },
    before: { en: 'Share before', zh: '之前的份额' },
    after: { en: 'Share after', zh: '之后的份额' },
    class: { en: 'Class', zh: '类别' },
    tier: { en: 'Tier by number', zh: '按人数分级' },
    diamond: { en: 'diamond', zh: '钻石' },
    platinum: { en: 'platinum', zh: '铂金' },
    gold: { en: 'gold', zh: '黄金' },
    silver: { en: 'silver', zh: '白银' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: 'no. {n}', zh: '第{n}位' },
    table: { en: 'Sorted from the largest', zh: '由大到小' },
  },
  note: {
    en: 'A customer is classed by the share reached before it, so the one that crosses a cut stays in the higher class. That is a convention. Sort by contribution, not by turnover. The last column of the table cuts by the number of customers instead, the best 1%, the next 4%, the next 15% and the rest; these shares are an example. A common formula without a single source.',
    zh: '按客户之前的累计份额划分，跨界的那一位留在较高一类，这是一种约定。排序应当看贡献，不是看销售额。表的最后一列改按客户人数切：最好的1%，其次4%，再次15%，其余归入白银；这组比例只是举例。通行的算法，没有单一出处。',
  },
  lesson: 'value-tiers-and-quadrants',
  concepts: ['abc-classification', 'pareto'],
};
