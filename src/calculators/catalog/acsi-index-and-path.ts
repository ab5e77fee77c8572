import { acsiIndex } from '#domain/satisfaction/acsi-index.ts';
import { acsiPath } from '#domain/satisfaction/acsi-path.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const rating = (initial: number) => ({ unit: 'points', min: 1, max: 10, step: 0.5, initial }) as const;
const weights = [0.39, 0.32, 0.29];

/** An index from three ratings, and how a change of quality travels along the arrows of the model. */
export const model = defineCalculator({
  id: 'acsi-index-and-path',
  inputs: {
    overall: rating(8),
    expectancy: rating(7),
    ideal: rating(7),
    qualityChange: { unit: 'points', min: -20, max: 20, step: 1, initial: 5 },
  },
  outputs: {
    index: { unit: 'points', digits: 1, main: true },
    satisfaction: { unit: 'points', digits: 2 },
    value: { unit: 'points', digits: 2 },
    loyalty: { unit: 'points', digits: 2 },
    complaints: { unit: 'points', digits: 2 },
  },
  symbols: { overall: 'x₁', expectancy: 'x₂', ideal: 'x₃', index: 'ACSI' },
  compute: ({ overall, expectancy, ideal, qualityChange }) => {
    const index = acsiIndex({ overall, expectancy, ideal, weights });
    const path = acsiPath({ qualityChange });
    const bar = (id: 'value' | 'satisfaction' | 'loyalty' | 'complaints') => ({
      id,
      voice: id === 'satisfaction' ? ('ink' as const) : ('ghost' as const),
      parts: [{ id, value: path[id] }],
    });
    return {
      outputs: { index, ...path },
      sentence: {
        id: qualityChange === 0 ? 'still' : qualityChange > 0 ? 'better' : 'worse',
        values: {
          index: { value: index, unit: 'points', digits: 1 },
          quality: { value: qualityChange, unit: 'points', digits: 0 },
          satisfaction: { value: path.satisfaction, unit: 'points', digits: 2 },
          loyalty: { value: path.loyalty, unit: 'points', digits: 2 },
          complaints: { value: path.complaints, unit: 'points', digits: 2 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [bar('value'), bar('satisfaction'), bar('loyalty'), bar('complaints')],
      },
    };
  },
  formula: (place) => [
    place.index,
    '=',
    over(
      ['0.39', '×', place.overall, '+', '0.32', '×', place.expectancy, '+', '0.29', '×', place.ideal, '−', '1'],
      '9',
    ),
    '×',
    '100',
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'ACSI: index and arrows', zh: 'ACSI：指数与因果路径' },
  lead: {
    en: 'Raise quality by five points. How much of it arrives at loyalty, and how much at complaints?',
    zh: '质量提高5分，传到忠诚还剩多少？传到抱怨又是多少？',
  },
  theme: 'satisfaction',
  inputs: {
    overall: { en: 'Overall satisfaction', zh: '总体满意' },
    expectancy: { en: 'Against what was expected', zh: '与期望相比' },
    ideal: { en: 'Against the ideal', zh: '与理想相比' },
    qualityChange: { en: 'Change of perceived quality', zh: '感知质量的变化' },
  },
  outputs: {
    index: { en: 'Index, 0 to 100', zh: '指数（0到100）' },
    satisfaction: { en: 'Change of satisfaction', zh: '满意的变化' },
    value: { en: 'Change of perceived value', zh: '感知价值的变化' },
    loyalty: { en: 'Change of loyalty', zh: '忠诚的变化' },
    complaints: { en: 'Change of complaints', zh: '抱怨的变化' },
  },
  sentences: {
    better: {
      en: 'The three ratings make an index of **{index}**. Quality up {quality}: satisfaction moves by {satisfaction}, loyalty by **{loyalty}**, complaints by {complaints}. Every arrow passes through satisfaction.',
      zh: '三个评分合成指数**{index}**。质量变动{quality}：满意变动{satisfaction}，忠诚**{loyalty}**，抱怨{complaints}。条条路径都经过满意。',
    },
    worse: {
      en: 'The three ratings make an index of **{index}**. Quality down by {quality}: satisfaction moves by {satisfaction}, loyalty by **{loyalty}**, and complaints by {complaints}.',
      zh: '三个评分合成指数**{index}**。质量变动{quality}：满意变动{satisfaction}，忠诚**{loyalty}**，抱怨{complaints}。',
    },
    still: {
      en: 'The three ratings make an index of **{index}**. Quality stands still, and nothing moves along the arrows.',
      zh: '三个评分合成指数**{index}**。质量不变，路径上就没有变化。',
    },
  },
  words: {},
  note: {
    en: 'Real weights and paths are estimated for each industry from survey data; the weights 0.39, 0.32, 0.29 and the coefficients here are illustrative. Expectation has arrows of its own to quality and value, which are held still.',
    zh: '实际的权数与路径系数要用各行业的调查数据估计；这里的0.39、0.32、0.29和各系数均为示意。期望另有指向质量与价值的箭头，这里假定不变。',
  },
  source: 'fornell-et-al-1996',
  lesson: 'satisfaction-causal-models',
};
