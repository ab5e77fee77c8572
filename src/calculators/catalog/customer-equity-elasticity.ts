import { customerEquity } from '#domain/equity/customer-equity.ts';
import { customerEquitySensitivity } from '#domain/equity/customer-equity-sensitivity.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'retention', unit: 'share', digits: 0 },
  { id: 'byRetention', unit: 'percent', digits: 2 },
  { id: 'byMargin', unit: 'percent', digits: 2 },
  { id: 'byCost', unit: 'percent', digits: 2 },
] as const;

/** Which lever moves a firm's customer equity most: retention, margin or acquisition cost. */
export const model = defineCalculator({
  id: 'customer-equity-elasticity',
  inputs: {
    present: { unit: 'people', min: 0, max: 100_000, step: 100, whole: true, initial: 1000 },
    newPerYear: { unit: 'people', min: 0, max: 20_000, step: 50, whole: true, initial: 300 },
    years: { unit: 'years', min: 0, max: 20, step: 1, whole: true, initial: 5 },
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 10, max: 5000, step: 10, initial: 400 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 0.95, step: 0.01, initial: 0.8 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0.01, max: 0.4, step: 0.01, initial: 0.12 },
    acquisitionCost: { unit: 'money', min: 0, max: 5000, step: 50, initial: 500 },
    change: { unit: 'percent', min: 0.5, max: 5, step: 0.5, initial: 1 },
  },
  outputs: {
    byRetention: { unit: 'percent', digits: 2, main: true },
    byMargin: { unit: 'percent', digits: 2 },
    byCost: { unit: 'percent', digits: 2 },
    equity: { unit: 'money', digits: 0 },
  },
  compute: ({ present, newPerYear, years, change, ...terms }) => {
    const cohortSizes = [present, ...Array.from({ length: years }, () => newPerYear)];
    const equity = customerEquity({ ...terms, cohortSizes });
    const gainAt = (retention: number) =>
      customerEquitySensitivity({ ...terms, retention, cohortSizes, changePct: change });
    const gain = gainAt(terms.retention);
    const largest = Math.max(gain.retentionPct, gain.marginPct, gain.acqCostPct);
    const bar = (id: string, value: number) => ({
      id,
      voice: value === largest ? ('ink' as const) : ('ghost' as const),
      parts: [{ id, value }],
    });
    return {
      outputs: {
        byRetention: gain.retentionPct,
        byMargin: gain.marginPct,
        byCost: gain.acqCostPct,
        equity,
      },
      sentence: {
        id: equity < 0 ? 'negative' : gain.retentionPct === largest ? 'retention' : 'margin',
        values: {
          change: { value: change, unit: 'percent' },
          retention: { value: gain.retentionPct, unit: 'percent', digits: 2 },
          margin: { value: gain.marginPct, unit: 'percent', digits: 2 },
          cost: { value: gain.acqCostPct, unit: 'percent', digits: 2 },
          points: { value: (terms.retention * change) / 100, unit: 'percentagePoints', digits: 2 },
          equity: { value: equity, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'percent',
        digits: 2,
        bars: [
          bar('retention', gain.retentionPct),
          bar('margin', gain.marginPct),
          bar('acquisitionCost', gain.acqCostPct),
        ],
      },
      table: {
        columns,
        rows: [0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((retention) => {
          const { retentionPct, marginPct, acqCostPct } = gainAt(retention);
          return [retention, retentionPct, marginPct, acqCostPct];
        }),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Levers of customer equity', zh: '客户资产的三根杠杆' },
  lead: {
    en: 'One per cent better retention, margin or acquisition cost: which of them moves the firm most?',
    zh: '保持率、利润、获客成本各改善1%，哪一项对企业价值的影响最大？',
  },
  theme: 'lifetime',
  inputs: {
    present: { en: 'Customers today', zh: '现有客户' },
    newPerYear: { en: 'New customers a year', zh: '每年新客户' },
    years: { en: 'Years of acquisition counted', zh: '计入几年的获客' },
    margin: { en: 'Margin per customer', zh: '每位客户的利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
    change: { en: 'Each improved by', zh: '各改善' },
  },
  outputs: {
    byRetention: { en: 'Equity gains by retention', zh: '保持率带来的增值' },
    byMargin: { en: 'by margin', zh: '利润带来的增值' },
    byCost: { en: 'by acquisition cost', zh: '获客成本带来的增值' },
    equity: { en: 'Customer equity', zh: '客户资产' },
  },
  sentences: {
    retention: {
      en: 'A customer equity of {equity} gains **{retention}** from {change} better retention, {margin} from margin and {cost} from acquisition cost. {change} of the rate is only {points} here. What that improvement costs is not counted, and it usually lowers the margin.',
      zh: '客户资产{equity}。各改善{change}：保持率使它增加**{retention}**，利润增加{margin}，获客成本增加{cost}。保持率的{change}在这里只是{points}。改善要花的钱没有计入，而那往往会压低利润。',
    },
    margin: {
      en: 'Here {change} better margin brings **{margin}**, more than retention with {retention}. At low retention there is little future to keep; the usual order is no law.',
      zh: '这里利润改善{change}，增值**{margin}**，超过保持率的{retention}。保持率低时，可保住的未来本来就少；通常的排序不是定律。',
    },
    negative: {
      en: 'Customer equity is **{equity}**: new customers cost more than they bring. Percentages of a negative value say little; stop the acquisition first.',
      zh: '客户资产为**{equity}**：新客户花掉的比带来的多。对负数谈百分比意义不大，先停下亏本的获客。',
    },
  },
  words: {
    table: { en: 'The same firm at other retention rates', zh: '同一家企业，不同的保持率' },
  },
  note: {
    en: 'One per cent is not one percentage point. Customers of today count without acquisition cost, a convention; margins come at the beginning of each year. The gain from retention rises with retention itself, so no single figure holds for every firm. The numbers are illustrative.',
    zh: '百分之一不是一个百分点。现有客户不再计获客成本，这是约定；利润在年初到手。保持率越高，再提高它的作用越大，没有一个数适用于所有企业。数值为示意。',
  },
  source: 'gupta-lehmann-stuart-2004',
  lesson: 'value-tiers-and-quadrants',
  concepts: [],
};
