import { paretoShare } from '#domain/concentration/pareto-share.ts';
import { whaleCurve } from '#domain/concentration/whale-curve.ts';
import { sum } from '#domain/statistics/sum.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import type { Computation } from '../computation.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Cumulated profit, best customer first, in money. */
function running(profits: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...profits].sort((a, b) => b - a);
  return [[0, 0], ...sorted.map((_, index) => [index + 1, sum(sorted.slice(0, index + 1))] as const)];
}

type Outputs = 'topFifth' | 'topTenth' | 'peak' | 'losses' | 'total';

/** Where the total is not above zero, shares mean nothing and the curve is drawn in money. */
function withoutShares(profits: readonly number[], losses: number): Computation<Outputs> {
  return {
    outputs: { topFifth: 'none', topTenth: 'none', peak: 'none', losses, total: sum(profits) },
    sentence: { id: 'noShares', values: { total: { value: sum(profits), unit: 'money' } } },
    chart: {
      kind: 'lines',
      xUnit: 'number',
      yUnit: 'money',
      series: [{ id: 'profit', voice: 'ink', points: running(profits) }],
    },
  };
}

/** Cumulated profit of customers of whom some cost more than they bring. */
export const model = defineCalculator({
  id: 'whale-curve',
  inputs: {
    profits: {
      unit: 'money',
      min: -100_000,
      max: 100_000,
      step: 10,
      slider: [-300, 1000],
      initial: [900, 300, 150, 80, 20, 0, -50, -100, -120, -180],
      fewest: 2,
      most: 30,
    },
  },
  outputs: {
    topFifth: { unit: 'share', main: true },
    topTenth: { unit: 'share' },
    peak: { unit: 'share' },
    losses: { unit: 'money' },
    total: { unit: 'money' },
  },
  compute: ({ profits }) => {
    const losses = sum(profits.filter((profit) => profit < 0));
    if (sum(profits) <= 0) return withoutShares(profits, losses);
    const { curve, peak, customersAtPeak, lossShare, totalProfit } = whaleCurve(profits);
    const topFifth = paretoShare({ values: profits, topFraction: 0.2 });
    const sorted = [...profits].sort((a, b) => b - a);
    return {
      outputs: {
        topFifth,
        topTenth: paretoShare({ values: profits, topFraction: 0.1 }),
        peak,
        losses,
        total: totalProfit,
      },
      sentence: {
        id: losses === 0 ? 'noLosses' : 'losses',
        values: {
          top: { value: topFifth, unit: 'share' },
          peak: { value: peak, unit: 'share' },
          eaten: { value: lossShare, unit: 'share' },
          losers: { value: profits.filter((profit) => profit < 0).length, unit: 'number', digits: 0 },
          at: { value: customersAtPeak, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'share',
        yDigits: 0,
        series: [
          { id: 'share', voice: 'ink', points: curve.map((share, index) => [index, share]) },
          level('whole', 1, 0, profits.length),
        ],
        ...(losses < 0 && { marks: [{ id: 'peakMark', x: customersAtPeak, y: peak, voice: 'ink' as const }] }),
      },
      table: {
        columns: [
          { id: 'rank', unit: 'number', digits: 0 },
          { id: 'profits', unit: 'money' },
          { id: 'share', unit: 'share' },
        ],
        rows: sorted.map((profit, index) => [index + 1, profit, curve[index + 1] ?? null]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Whale curve: a part larger than the whole', zh: '鲸鱼曲线：部分大于整体' },
  lead: {
    en: 'How can the best customers bring 120% of the profit? Let some of the others cost money.',
    zh: '最好的客户怎么会带来120%的利润？因为另一些客户是赔钱的。',
  },
  theme: 'segments',
  inputs: { profits: { en: 'Profit, losses included', zh: '利润（可为负）' } },
  outputs: {
    topFifth: { en: 'The best 20% bring', zh: '最好的20%客户带来' },
    topTenth: { en: 'The best 10%', zh: '最好的10%' },
    peak: { en: 'Peak of the curve', zh: '曲线最高点' },
    losses: { en: 'Losses together', zh: '亏损合计' },
    total: { en: 'Profit in all', zh: '总利润' },
  },
  sentences: {
    losses: {
      en: 'The best fifth bring **{top}** of the profit. After {at} customers the curve stands at {peak}; the loss makers after them, {losers} in number, take **{eaten}** away again.',
      zh: '最好的五分之一带来**{top}**的利润。到第{at}位，曲线升到{peak}；其后{losers}位入不敷出，又吃掉了**{eaten}**。',
    },
    noLosses: {
      en: 'The best fifth bring **{top}**. Nobody loses money, so the curve never passes 100%.',
      zh: '最好的五分之一带来**{top}**。没有人赔钱，曲线不会超过100%。',
    },
    noShares: {
      en: 'Altogether the customers bring **{total}**. Of a total that is not above zero no shares can be taken; the curve shows yuan.',
      zh: '全部客户合计**{total}**。总数不大于零，谈不上份额，曲线改按金额画。',
    },
  },
  words: {
    share: { en: 'Cumulated share of profit', zh: '累计利润份额' },
    profit: { en: 'Cumulated profit', zh: '累计利润' },
    whole: { en: 'the whole profit', zh: '全部利润' },
    peakMark: { en: 'from here on it falls', zh: '从这里往下' },
    rank: { en: 'Rank', zh: '名次' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: 'no. {n}', zh: '第{n}位' },
    table: { en: 'Best customer first', zh: '由好到差' },
  },
  note: {
    en: 'Losses depend on how costs are charged to customers: a rent that stays when the customer goes was not theirs. Try to mend a loss (price, minimum order, service) before parting. The customers are invented.',
    zh: '亏损多少，取决于成本怎样分摊：客户走了房租照付，这笔房租就不该算在他头上。先设法止亏（提价、起订量、服务方式），再谈分手。客户为虚构。',
  },
  source: 'kaplan-narayanan-2001',
  lesson: 'value-tiers-and-quadrants',
  concepts: ['vip-profit-120-140'],
};
