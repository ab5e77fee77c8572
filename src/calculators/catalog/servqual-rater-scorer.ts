import { servqual } from '#domain/satisfaction/servqual.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const dimensions = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'] as const;

const list = (initial: readonly number[]) =>
  ({ unit: 'points', min: 1, max: 7, step: 0.1, initial, fewest: 5, most: 5 }) as const;

/** Perception minus expectation on five dimensions, weighted by what matters to customers. */
export const model = defineCalculator({
  id: 'servqual-rater-scorer',
  inputs: {
    expectation: list([6.5, 6, 5, 5.8, 6]),
    perception: list([5.5, 6.2, 5.6, 5.5, 5.5]),
    weight: { unit: 'points', min: 0, max: 100, step: 1, initial: [30, 20, 15, 15, 20], fewest: 5, most: 5 },
  },
  outputs: { weighted: { unit: 'points', digits: 3, main: true }, unweighted: { unit: 'points', digits: 2 } },
  compute: ({ expectation, perception, weight }) => {
    const gaps = perception.map((perceived, index) => perceived - (expectation[index] ?? 0));
    const result = servqual({ gaps, weights: weight });
    const priority = dimensions[result.priority] ?? 'reliability';
    const weightedGap = (index: number): number => ((weight[index] ?? 0) / 100) * (gaps[index] ?? 0);
    const weighted = result.weighted ?? 0;
    return {
      outputs: { weighted, unweighted: result.unweighted },
      sentence: {
        id: weightedGap(result.priority) >= 0 ? 'noGap' : weighted < 0 ? 'short' : 'hidden',
        values: {
          weighted: { value: weighted, unit: 'points', digits: 3 },
          priority,
          gap: { value: gaps[result.priority] ?? 0, unit: 'points', digits: 1 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        digits: 2,
        bars: dimensions.map((dimension, index) => ({
          id: dimension,
          voice: dimension === priority ? ('ink' as const) : ('ghost' as const),
          parts: [{ id: dimension, value: weightedGap(index) }],
        })),
      },
      table: {
        columns: [
          { id: 'dimension', unit: 'number' },
          { id: 'gap', unit: 'points', digits: 1 },
          { id: 'weight', unit: 'points', digits: 0 },
          { id: 'weightedGap', unit: 'points', digits: 3 },
        ],
        rows: dimensions.map((dimension, index) => [
          dimension,
          gaps[index] ?? null,
          weight[index] ?? null,
          weightedGap(index),
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'SERVQUAL in five dimensions', zh: '服务质量五维度（SERVQUAL）' },
  lead: {
    en: 'The lobby shines and the train is late. Which gap should the firm close first?',
    zh: '候车厅光鲜，列车却晚点。企业应当先补哪个差距？',
  },
  theme: 'satisfaction',
  inputs: {
    expectation: { en: 'Expected', zh: '期望' },
    perception: { en: 'Perceived', zh: '感知' },
    weight: { en: 'Weight', zh: '权重' },
  },
  outputs: {
    weighted: { en: 'Weighted gap', zh: '加权差距' },
    unweighted: { en: 'Plain mean of the gaps', zh: '差距的简单平均' },
  },
  sentences: {
    short: {
      en: 'The weighted gap is **{weighted}**. First comes **{priority}** with a gap of {gap}: size and weight together make it the one to close.',
      zh: '加权差距为**{weighted}**。最该先补的是**{priority}**（差距{gap}）：大小和权重合起来，数它最要紧。',
    },
    hidden: {
      en: 'The weighted gap is **{weighted}**, on the good side, and yet **{priority}** falls short by {gap}. A fine lobby does not make up for it.',
      zh: '加权差距为**{weighted}**，看上去不错，但**{priority}**仍差{gap}。别处再好，也补不上这一项。',
    },
    noGap: {
      en: 'The weighted gap is **{weighted}**, and no dimension that counts falls short.',
      zh: '加权差距为**{weighted}**，凡有权重的维度都没有低于期望。',
    },
  },
  words: {
    reliability: { en: 'reliability', zh: '可靠性' },
    assurance: { en: 'assurance', zh: '保证性' },
    tangibles: { en: 'tangibles', zh: '有形性' },
    empathy: { en: 'empathy', zh: '移情性' },
    responsiveness: { en: 'responsiveness', zh: '响应性' },
    dimension: { en: 'Dimension', zh: '维度' },
    gap: { en: 'Gap', zh: '差距' },
    weight: { en: 'Weight', zh: '权重' },
    weightedGap: { en: 'Weighted', zh: '加权' },
    table: { en: 'Dimension by dimension', zh: '逐维计算' },
  },
  note: {
    en: 'Ratings from 1 to 7, weights that add up to 100. The rows are, in order: reliability, assurance, tangibles, empathy, responsiveness. It measures service quality, a neighbour of satisfaction and not the same thing. Illustrative values.',
    zh: '评分1到7，权重之和为100。各行依次为：可靠性、保证性、有形性、移情性、响应性。它测的是服务质量，与满意相邻而不相同。数值为示意。',
  },
  source: 'parasuraman-zeithaml-berry-1988',
  lesson: 'service-quality-and-complaints',
};
