import { servqual } from '#domain/satisfaction/servqual.ts';
import { weightShares } from '#domain/satisfaction/weights.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const dimensions = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'] as const;
const rating = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 7, step: 0.1, initial });
const points = (initial: number): NumberInput => ({ unit: 'number', min: 0, max: 100, step: 5, initial });

const columns = [
  { id: 'dimension', unit: 'number' },
  { id: 'expected', unit: 'number' },
  { id: 'perceived', unit: 'number' },
  { id: 'gap', unit: 'number' },
  { id: 'weight', unit: 'number' },
  { id: 'weightedGap', unit: 'number', digits: 3 },
] as const;

/** Service quality in five dimensions: gaps, weights, and where to begin. */
export const model = defineCalculator({
  id: 'servqual-rater-scorer',
  inputs: {
    reliabilityExpected: rating(6.5),
    reliabilityPerceived: rating(5.5),
    assuranceExpected: rating(6),
    assurancePerceived: rating(6.2),
    tangiblesExpected: rating(5),
    tangiblesPerceived: rating(5.6),
    empathyExpected: rating(6),
    empathyPerceived: rating(5.7),
    responsivenessExpected: rating(6),
    responsivenessPerceived: rating(5.5),
    reliabilityWeight: points(30),
    assuranceWeight: points(20),
    tangiblesWeight: points(15),
    empathyWeight: points(15),
    responsivenessWeight: points(20),
  },
  outputs: {
    weighted: { unit: 'points', digits: 3, main: true },
    unweighted: { unit: 'points', digits: 3 },
    worst: { unit: 'points', digits: 3 },
  },
  facing: {
    voices: 'ink',
    left: 'expected',
    right: 'perceived',
    rows: {
      reliability: ['reliabilityExpected', 'reliabilityPerceived'],
      assurance: ['assuranceExpected', 'assurancePerceived'],
      tangibles: ['tangiblesExpected', 'tangiblesPerceived'],
      empathy: ['empathyExpected', 'empathyPerceived'],
      responsiveness: ['responsivenessExpected', 'responsivenessPerceived'],
    },
  },
  compute: (values) => {
    const expected = dimensions.map((dimension) => values[`${dimension}Expected`]);
    const perceived = dimensions.map((dimension) => values[`${dimension}Perceived`]);
    const gaps = dimensions.map((_, index) => (perceived[index] ?? 0) - (expected[index] ?? 0));
    const given = dimensions.map((dimension) => values[`${dimension}Weight`]);
    const weights = weightShares(given).map((share) => 100 * share);
    const { weighted, unweighted, priority } = servqual({ gaps, weights });
    const weightedGaps = gaps.map((gap, index) => (gap * (weights[index] ?? 0)) / 100);
    const worst = weightedGaps[priority] ?? 0;
    const total = sum(given);
    return {
      outputs: { weighted: weighted ?? 'noData', unweighted, worst },
      verdict: worst < 0 ? (dimensions[priority] ?? 'reliability') : 'noShortfall',
      sentence: {
        id: worst >= 0 ? 'noShortfall' : Math.abs(total - 100) > 1e-6 ? 'rescaled' : 'priority',
        values: {
          weighted: { value: weighted ?? 0, unit: 'points', digits: 3 },
          worst: { value: worst, unit: 'points', digits: 3 },
          dimension: dimensions[priority] ?? 'reliability',
          total: { value: total, unit: 'number' },
        },
      },
      chart: {
        kind: 'radar',
        axes: dimensions,
        max: 7,
        series: [
          { id: 'expected', voice: 'first', values: expected },
          { id: 'perceived', voice: 'second', values: perceived },
        ],
      },
      table: {
        columns,
        rows: dimensions.map((dimension, index) => [
          dimension,
          expected[index] ?? null,
          perceived[index] ?? null,
          gaps[index] ?? null,
          weights[index] ?? null,
          weightedGaps[index] ?? null,
        ]),
      },
    };
  },
});

const words = {
  reliability: { en: 'Reliability', zh: '可靠性' },
  assurance: { en: 'Assurance', zh: '保证性' },
  tangibles: { en: 'Tangibles', zh: '有形性' },
  empathy: { en: 'Empathy', zh: '移情性' },
  responsiveness: { en: 'Responsiveness', zh: '响应性' },
};
const label = (dimension: keyof typeof words, en: string, zh: string) => ({
  en: `${words[dimension].en}: ${en}`,
  zh: `${words[dimension].zh}：${zh}`,
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'RATER: where service falls short', zh: 'RATER：服务差在哪里' },
  lead: {
    en: 'The changing rooms are new and everybody praises them. Which dimension should come next?',
    zh: '更衣室翻新了，人人夸。下一步该抓哪个维度？',
  },
  theme: 'satisfaction',
  inputs: {
    reliabilityExpected: label('reliability', 'expected', '期望'),
    reliabilityPerceived: label('reliability', 'perceived', '感知'),
    assuranceExpected: label('assurance', 'expected', '期望'),
    assurancePerceived: label('assurance', 'perceived', '感知'),
    tangiblesExpected: label('tangibles', 'expected', '期望'),
    tangiblesPerceived: label('tangibles', 'perceived', '感知'),
    empathyExpected: label('empathy', 'expected', '期望'),
    empathyPerceived: label('empathy', 'perceived', '感知'),
    responsivenessExpected: label('responsiveness', 'expected', '期望'),
    responsivenessPerceived: label('responsiveness', 'perceived', '感知'),
    reliabilityWeight: label('reliability', 'points of 100', '权重（共100）'),
    assuranceWeight: label('assurance', 'points of 100', '权重（共100）'),
    tangiblesWeight: label('tangibles', 'points of 100', '权重（共100）'),
    empathyWeight: label('empathy', 'points of 100', '权重（共100）'),
    responsivenessWeight: label('responsiveness', 'points of 100', '权重（共100）'),
  },
  outputs: {
    weighted: { en: 'Weighted score', zh: '加权得分' },
    unweighted: { en: 'Unweighted mean gap', zh: '未加权的平均差距' },
    worst: { en: 'Most negative weighted gap', zh: '最负的加权差距' },
  },
  sentences: {
    priority: {
      en: 'The score is **{weighted}**. {dimension} costs most, {worst}: begin there. A dimension above expectation does not repair one below it.',
      zh: '得分**{weighted}**。拖累最大的是{dimension}（{worst}），从这里着手。一个维度超出期望，补不了另一个维度的亏欠。',
    },
    rescaled: {
      en: 'The points add up to {total} and were scaled to 100. The score is **{weighted}**; {dimension} costs most, {worst}.',
      zh: '权重合计{total}，已折算成100。得分**{weighted}**，拖累最大的是{dimension}（{worst}）。',
    },
    noShortfall: {
      en: 'The score is **{weighted}** and nothing falls short. Expectations will rise; ask again next year.',
      zh: '得分**{weighted}**，没有一项低于期望。期望会水涨船高，明年再问。',
    },
  },
  words: {
    ...words,
    noShortfall: { en: 'nothing falls short', zh: '没有落差' },
    expected: { en: 'Expected', zh: '期望' },
    perceived: { en: 'Perceived', zh: '感知' },
    dimension: { en: 'Dimension', zh: '维度' },
    gap: { en: 'Gap P − E', zh: '差距P−E' },
    weight: { en: 'Weight', zh: '权重' },
    weightedGap: { en: 'Weighted gap', zh: '加权差距' },
    table: { en: 'Dimension by dimension', zh: '逐个维度' },
  },
  note: {
    en: 'SERVQUAL measures service quality, one cause of satisfaction among others. The weighted sum is not divided by five again. The figures are those of the swimming school in the lesson.',
    zh: 'SERVQUAL测的是服务质量，只是满意的一个来源。加权之和不再除以5。数字取自课文里的游泳学校。',
  },
  source: 'parasuraman-zeithaml-berry-1988',
  lesson: 'service-quality-and-complaints',
  concepts: ['service-satisfaction-dimensions'],
};
