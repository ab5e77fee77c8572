import { cumulativeShares } from '#domain/concentration/lorenz-curve.ts';
import { paretoShare } from '#domain/concentration/pareto-share.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Smallest fraction of the customers, largest first, that brings a share of the total. */
function fractionFor(share: number, running: readonly number[]): number {
  const reached = running.findIndex((value) => value >= share - 1e-12);
  const before = running[reached - 1] ?? 0;
  const step = (running[reached] ?? 1) - before;
  return (reached - 1 + (step === 0 ? 0 : (share - before) / step)) / (running.length - 1);
}

/** What the largest fraction of the customers brings, for any fraction and not for a fifth alone. */
export const model = defineCalculator({
  id: 'pareto-share',
  inputs: {
    topFraction: { unit: 'share', min: 0.05, max: 0.95, step: 0.05, initial: 0.2 },
    contributions: {
      unit: 'money',
      min: 0,
      max: 10_000,
      step: 10,
      initial: [520, 310, 240, 190, 160, 140, 120, 110, 100, 90],
      fewest: 2,
      most: 30,
    },
  },
  outputs: {
    share: { unit: 'share', main: true },
    forEighty: { unit: 'share' },
    timesAverage: { unit: 'times' },
    total: { unit: 'money' },
  },
  compute: ({ topFraction, contributions }) => {
    const share = paretoShare({ values: contributions, topFraction });
    const sorted = [...contributions].sort((a, b) => b - a);
    const running = cumulativeShares(sorted);
    const n = contributions.length;
    const total = contributions.reduce((together, value) => together + value, 0);
    const forEighty = fractionFor(0.8, running);
    const timesAverage = share / topFraction;
    return {
      outputs: { share, forEighty, timesAverage, total },
      sentence: {
        id: timesAverage < 1 + 1e-9 ? 'even' : forEighty <= 0.2 + 1e-9 ? 'sharp' : 'flat',
        values: {
          top: { value: topFraction, unit: 'share', digits: 0 },
          share: { value: share, unit: 'share' },
          eighty: { value: forEighty, unit: 'share' },
          times: { value: timesAverage, unit: 'number', digits: 2 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'share',
        yUnit: 'share',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'cumulated', voice: 'ink', points: running.map((value, rank) => [rank / n, value] as const) },
          {
            id: 'even',
            voice: 'ghost',
            points: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
        marks: [{ id: 'here', x: topFraction, y: share, voice: 'ink' }],
      },
      table: {
        columns: [
          { id: 'topFraction', unit: 'share', digits: 0 },
          { id: 'share', unit: 'share' },
        ],
        rows: [0.1, 0.2, 0.3, 0.4, 0.5, 0.8].map((fraction) => [
          fraction,
          paretoShare({ values: contributions, topFraction: fraction }),
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Eighty and twenty', zh: '二八法则' },
  lead: {
    en: 'Everybody quotes 80/20. What do the figures of a real list say?',
    zh: '人人都说二八。换成一份实际的名单，究竟是几比几？',
  },
  theme: 'segments',
  inputs: {
    topFraction: { en: 'Largest customers', zh: '最大的客户占' },
    contributions: { en: 'Contribution', zh: '贡献' },
  },
  outputs: {
    share: { en: 'They bring', zh: '他们带来' },
    forEighty: { en: 'Customers needed for 80%', zh: '带来80%要多少客户' },
    timesAverage: { en: 'Each brings, against the average', zh: '人均贡献是平均的' },
    total: { en: 'Contribution in all', zh: '贡献合计' },
  },
  sentences: {
    flat: {
      en: 'The largest {top} bring **{share}**, {times} times their number. For 80% of the total it takes {eighty} of the customers, so 80/20 would be a wrong description of this list. Do not neglect the others.',
      zh: '最大的{top}客户带来**{share}**，是其人数比例的{times}倍。要凑满80%，需{eighty}的客户，说这份名单是“二八”并不对。其余客户不可忽视。',
    },
    sharp: {
      en: 'The largest {top} bring **{share}**, and {eighty} of the customers are enough for 80%. The firm depends on very few; ask what happens when one of them leaves.',
      zh: '最大的{top}客户带来**{share}**，{eighty}的客户就够80%。企业靠的人很少，要想一想：其中一位走了怎么办？',
    },
    even: {
      en: 'The largest {top} bring **{share}**, no more than their number: all contribute alike. There is no rule of 80/20 here to manage by.',
      zh: '最大的{top}客户带来**{share}**，与人数比例相同：人人贡献一样。这里没有二八可言，也不能照二八去管理。',
    },
  },
  words: {
    cumulated: { en: 'Cumulated share', zh: '累计份额' },
    even: { en: 'all alike', zh: '完全均等' },
    here: { en: 'your cut', zh: '你的分界' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: 'no. {n}', zh: '第{n}位' },
    table: { en: 'Other cuts', zh: '换一个分界' },
  },
  note: {
    en: 'Sort from the largest before adding up; cumulating from the smallest is the common slip. The two figures need not add to 100: one is a share of customers, the other of money. A cut through a customer counts that customer in proportion. 80/20 is a frequent shape, not a law. The numbers are illustrative.',
    zh: '先由大到小排序再累计，从小往大加是常见的错。两个数不必凑成100：一个是客户的比例，一个是金额的比例。分界落在某位客户身上时，按比例计入。二八是常见的形状，不是定律。数值为示意。',
  },
  source: 'lorenz-1905',
  lesson: 'value-tiers-and-quadrants',
  concepts: ['pareto'],
};
