import { acsiIndex } from '#domain/satisfaction/acsi-index.ts';
import { type AcsiPath, acsiPath, acsiPathCoefficients as path } from '#domain/satisfaction/acsi-path.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';
import type { NumberInput } from '../inputs.ts';

const rating = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 10, step: 0.1, initial });
const weight = (initial: number): NumberInput => ({ unit: 'number', min: 0, max: 1, step: 0.01, initial });

const columns = [
  { id: 'arrow', unit: 'number' },
  { id: 'coefficient', unit: 'number' },
  { id: 'effect', unit: 'number' },
] as const;

/** What travels along each arrow of the model. */
const arrows = ({ value, loyalty, complaints }: AcsiPath, direct: number, throughValue: number) => [
  ['qualityToValue', path.qualityToValue, value],
  ['qualityToSatisfaction', path.qualityToSatisfaction, direct],
  ['valueToSatisfaction', path.valueToSatisfaction, throughValue],
  ['satisfactionToLoyalty', path.satisfactionToLoyalty, loyalty],
  ['satisfactionToComplaints', path.satisfactionToComplaints, complaints],
];

/** A satisfaction index of the ACSI type, and how a change of quality travels through the model. */
export const model = defineCalculator({
  id: 'acsi-index-and-path',
  inputs: {
    overall: rating(8),
    overallWeight: weight(0.39),
    expectancy: rating(7),
    expectancyWeight: weight(0.32),
    ideal: rating(7),
    idealWeight: weight(0.29),
    qualityChange: { unit: 'number', min: -20, max: 20, step: 1, initial: 5 },
  },
  outputs: {
    index: { unit: 'number', digits: 1, main: true },
    satisfaction: { unit: 'number' },
    value: { unit: 'number' },
    loyalty: { unit: 'number' },
    complaints: { unit: 'number' },
    direct: { unit: 'number' },
    throughValue: { unit: 'number' },
  },
  facing: {
    voices: 'ink',
    left: 'rating',
    right: 'weight',
    rows: {
      overallRow: ['overall', 'overallWeight'],
      expectancyRow: ['expectancy', 'expectancyWeight'],
      idealRow: ['ideal', 'idealWeight'],
    },
  },
  symbols: {
    index: 'ACSI',
    overall: 'x₁',
    expectancy: 'x₂',
    ideal: 'x₃',
    overallWeight: 'w₁',
    expectancyWeight: 'w₂',
    idealWeight: 'w₃',
  },
  compute: (values) => {
    const { overall, expectancy, ideal, qualityChange } = values;
    const weights = [values.overallWeight, values.expectancyWeight, values.idealWeight];
    const index = acsiIndex({ overall, expectancy, ideal, weights });
    const effect = acsiPath({ qualityChange });
    const direct = path.qualityToSatisfaction * qualityChange;
    const throughValue = path.valueToSatisfaction * effect.value;
    return {
      outputs: { index, ...effect, direct, throughValue },
      sentence: {
        id: qualityChange === 0 ? 'still' : 'moved',
        values: {
          index: { value: index, unit: 'number', digits: 1 },
          quality: { value: qualityChange, unit: 'number' },
          satisfaction: { value: effect.satisfaction, unit: 'number' },
          direct: { value: direct, unit: 'number' },
          through: { value: throughValue, unit: 'number' },
          loyalty: { value: effect.loyalty, unit: 'number' },
          complaints: { value: effect.complaints, unit: 'number' },
          after: { value: Math.min(100, Math.max(0, index + effect.satisfaction)), unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'number',
        digits: 2,
        bars: [
          bar('qualityChange', qualityChange),
          bar('value', effect.value),
          {
            id: 'satisfaction',
            voice: 'ink',
            parts: [
              { id: 'direct', value: direct },
              { id: 'throughValue', value: throughValue },
            ],
          },
          bar('loyalty', effect.loyalty),
          bar('complaints', effect.complaints),
        ],
      },
      table: {
        columns,
        rows: arrows(effect, direct, throughValue),
      },
    };
  },
  formula: (place) => {
    const weights = [place.overallWeight, '+', place.expectancyWeight, '+', place.idealWeight];
    const weighted = [
      [place.overallWeight, '×', place.overall, '+'],
      [place.expectancyWeight, '×', place.expectancy, '+', place.idealWeight, '×', place.ideal],
    ];
    return [place.index, '=', over('100', '9'), '×', ['(', over(weighted, weights), '−', '1', ')']];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'ACSI: an index and its arrows', zh: 'ACSI：指数与箭头' },
  lead: {
    en: 'Three answers make an index. Raise quality by five points: what arrives at loyalty, and by which road?',
    zh: '三个回答合成一个指数。质量提高5点，到忠诚还剩多少，走的是哪条路？',
  },
  theme: 'satisfaction',
  inputs: {
    overall: { en: 'Overall satisfaction: rating', zh: '总体满意：评分' },
    overallWeight: { en: 'Overall satisfaction: weight', zh: '总体满意：权重' },
    expectancy: { en: 'Against expectation: rating', zh: '与期望比：评分' },
    expectancyWeight: { en: 'Against expectation: weight', zh: '与期望比：权重' },
    ideal: { en: 'Against the ideal: rating', zh: '与理想比：评分' },
    idealWeight: { en: 'Against the ideal: weight', zh: '与理想比：权重' },
    qualityChange: { en: 'Change of perceived quality', zh: '感知质量变动' },
  },
  outputs: {
    index: { en: 'Satisfaction index, 0 to 100', zh: '满意度指数（0～100）' },
    satisfaction: { en: 'Change of satisfaction', zh: '满意变动' },
    value: { en: 'Change of perceived value', zh: '感知价值变动' },
    loyalty: { en: 'Change of loyalty', zh: '忠诚变动' },
    complaints: { en: 'Change of complaints', zh: '抱怨变动' },
    direct: { en: 'direct', zh: '直接' },
    throughValue: { en: 'through value', zh: '经过价值' },
  },
  sentences: {
    moved: {
      en: 'The index is **{index}**. If quality changes by {quality}, satisfaction changes by **{satisfaction}**, {direct} directly and {through} through value, to {after}; loyalty by {loyalty}, complaints by {complaints}.',
      zh: '指数为**{index}**。质量变动{quality}，满意变动**{satisfaction}**（直接{direct}，经过价值{through}），到{after}；忠诚变动{loyalty}，抱怨变动{complaints}。',
    },
    still: {
      en: 'The index is **{index}**. Move quality and follow the arrows.',
      zh: '指数为**{index}**。动一动质量，顺着箭头看。',
    },
  },
  words: {
    rating: { en: 'Rating, 1 to 10', zh: '评分（1～10）' },
    weight: { en: 'Weight', zh: '权重' },
    overallRow: { en: 'Overall satisfaction', zh: '总体满意' },
    expectancyRow: { en: 'Against expectation', zh: '与期望比' },
    idealRow: { en: 'Against the ideal', zh: '与理想比' },
    arrow: { en: 'Arrow', zh: '箭头' },
    coefficient: { en: 'Coefficient', zh: '系数' },
    effect: { en: 'Effect', zh: '变动' },
    qualityToValue: { en: 'quality → value', zh: '质量→价值' },
    qualityToSatisfaction: { en: 'quality → satisfaction', zh: '质量→满意' },
    valueToSatisfaction: { en: 'value → satisfaction', zh: '价值→满意' },
    satisfactionToLoyalty: { en: 'satisfaction → loyalty', zh: '满意→忠诚' },
    satisfactionToComplaints: { en: 'satisfaction → complaints', zh: '满意→抱怨' },
    table: { en: 'Arrow by arrow', zh: '逐条箭头' },
  },
  note: {
    en: 'The coefficients are ours, for teaching; real weights and paths are estimated industry by industry. The arrows from expectations, and the one from complaints to loyalty, whose sign depends on how complaints are handled, are left out.',
    zh: '系数是本课程自拟的；真正的权重和路径要按行业估计。从期望出发的箭头没有算，抱怨到忠诚的箭头正负取决于投诉怎样处理，也没有算。',
  },
  source: 'fornell-et-al-1996',
  lesson: 'satisfaction-causal-models',
  concepts: ['acsi-model'],
};
