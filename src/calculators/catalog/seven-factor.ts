import { sevenFactorSatisfaction } from '#domain/satisfaction/seven-factor-satisfaction.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const rating = (initial: number) => ({ unit: 'points', min: 1, max: 7, step: 0.1, initial }) as const;

/** Desires, expectations, performance and claims: four readings that make one satisfaction. */
export const model = defineCalculator({
  id: 'seven-factor',
  inputs: { desire: rating(6), expectation: rating(5), performance: rating(5.5), information: rating(6.5) },
  outputs: {
    overall: { unit: 'points', digits: 2, main: true },
    attribute: { unit: 'points', digits: 2 },
    informational: { unit: 'points', digits: 2 },
    desireCongruency: { unit: 'points', digits: 1 },
    expectationCongruency: { unit: 'points', digits: 1 },
  },
  symbols: {
    desire: 'D',
    expectation: 'E',
    performance: 'P',
    information: 'I',
    attribute: 'AS',
    informational: 'IS',
    overall: 'OS',
  },
  compute: (readings) => {
    const result = sevenFactorSatisfaction(readings);
    const overclaim = readings.information - readings.performance;
    const values = {
      overall: { value: result.overallSatisfaction, unit: 'points', digits: 2 },
      attribute: { value: result.attributeSatisfaction, unit: 'points', digits: 2 },
      informational: { value: result.informationSatisfaction, unit: 'points', digits: 2 },
      overclaim: { value: overclaim, unit: 'points', digits: 1 },
    } as const;
    const metButNotWanted = result.expectationCongruency >= 0 && result.desireCongruency < 0;
    const id = result.clamped
      ? 'clamped'
      : overclaim >= 1
        ? 'overclaimed'
        : metButNotWanted
          ? 'expectedNotWanted'
          : result.overallSatisfaction > 4
            ? 'satisfied'
            : 'short';
    return {
      outputs: {
        overall: result.overallSatisfaction,
        attribute: result.attributeSatisfaction,
        informational: result.informationSatisfaction,
        desireCongruency: result.desireCongruency,
        expectationCongruency: result.expectationCongruency,
      },
      sentence: { id, values },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          { id: 'attribute', voice: 'ghost', parts: [{ id: 'attribute', value: result.attributeSatisfaction }] },
          {
            id: 'informational',
            voice: 'ghost',
            parts: [{ id: 'informational', value: result.informationSatisfaction }],
          },
          { id: 'overall', voice: 'ink', parts: [{ id: 'overall', value: result.overallSatisfaction }] },
        ],
      },
    };
  },
  formula: (place) => [
    [
      place.attribute,
      '=',
      '4',
      '+',
      '0.5',
      '×',
      '(',
      place.performance,
      '−',
      place.desire,
      ')',
      '+',
      '0.5',
      '×',
      '(',
      place.performance,
      '−',
      place.expectation,
      ')',
    ],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Seven factors of satisfaction', zh: '七因素满意模型' },
  lead: {
    en: 'The coach is as good as expected, and the guest is not happy. Which of the four readings is to blame?',
    zh: '大巴和预料的一样好，客人却不满意。四个数里，问题出在哪一个？',
  },
  theme: 'satisfaction',
  inputs: {
    desire: { en: 'Desire D, what one would like', zh: '欲望D：想要什么' },
    expectation: { en: 'Expectation E, what one thinks will come', zh: '期望E：估计会怎样' },
    performance: { en: 'Performance P, as perceived', zh: '感知绩效P：实际感受' },
    information: { en: 'Information I, what the firm claimed', zh: '信息I：企业怎么说' },
  },
  outputs: {
    overall: { en: 'Overall satisfaction', zh: '全面满意' },
    attribute: { en: 'Satisfaction with attributes', zh: '属性满意' },
    informational: { en: 'Satisfaction with information', zh: '信息满意' },
    desireCongruency: { en: 'Against desire', zh: '与欲望的一致' },
    expectationCongruency: { en: 'Against expectation', zh: '与期望的一致' },
  },
  sentences: {
    overclaimed: {
      en: 'Overall **{overall}** of 7. The claim exceeds what was perceived by {overclaim}, and satisfaction with the information falls to {informational}. Say less and the same product satisfies more.',
      zh: '全面满意**{overall}**（满分7）。说的比做到的高出{overclaim}，信息满意只有{informational}。少说一点，同样的产品会让人更满意。',
    },
    expectedNotWanted: {
      en: 'Overall **{overall}** of 7. Expectations are met and wishes are not: getting what one feared delights nobody.',
      zh: '全面满意**{overall}**（满分7）。期望满足了，愿望没有：料到会差、果然就差，谁也不会高兴。',
    },
    satisfied: {
      en: 'Overall **{overall}** of 7: attributes {attribute}, information {informational}. What was promised could be kept.',
      zh: '全面满意**{overall}**（满分7）：属性{attribute}，信息{informational}。说到的，做到了。',
    },
    short: {
      en: 'Overall **{overall}** of 7: attributes {attribute}, information {informational}. Here the performance itself has to improve.',
      zh: '全面满意**{overall}**（满分7）：属性{attribute}，信息{informational}。这里要改进的是产品和服务本身。',
    },
    clamped: {
      en: 'Overall **{overall}** of 7. One reading ran off the scale and was held at its end, so further changes of it no longer show.',
      zh: '全面满意**{overall}**（满分7）。有一项超出了量表，已按端点计算，再往外拖不会再有变化。',
    },
  },
  words: {},
  note: {
    en: 'The structure follows Spreng, MacKenzie and Olshavsky; the coefficients are ours, for teaching, and not estimates. The scale runs from 1 to 7 and is no percentage.',
    zh: '结构依据斯普伦等人的模型，系数为教学设定，不是估计值。量表为1到7分，不是百分数。',
  },
  source: 'spreng-mackenzie-olshavsky-1996',
  lesson: 'satisfaction-causal-models',
};
