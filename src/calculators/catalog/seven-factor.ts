import {
  type SevenFactorSatisfaction,
  sevenFactorSatisfaction,
} from '#domain/satisfaction/seven-factor-satisfaction.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const rating = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 7, step: 0.5, initial });

const columns = [
  { id: 'step', unit: 'number' },
  { id: 'result', unit: 'points' },
] as const;

/** Which sentence says the result: what was claimed weighs first, then what was wished for. */
function sentenceId(result: SevenFactorSatisfaction, overclaim: number): string {
  if (result.clamped) return 'clamped';
  if (overclaim > 0) return 'overclaimed';
  return result.expectationCongruency >= 0 && result.desireCongruency < 0 ? 'undesired' : 'plain';
}

/** Overall satisfaction from what was desired, expected, promised and perceived. */
export const model = defineCalculator({
  id: 'seven-factor',
  inputs: { desire: rating(6), expectation: rating(5), performance: rating(5.5), information: rating(6.5) },
  outputs: {
    overallSatisfaction: { unit: 'points', main: true },
    attributeSatisfaction: { unit: 'points' },
    informationSatisfaction: { unit: 'points' },
    desireCongruency: { unit: 'points' },
    expectationCongruency: { unit: 'points' },
  },
  rival: { start: { information: 5.5 }, firms: true },
  breakEven: { output: 'overallSatisfaction', target: 4, inputs: ['performance', 'information'] },
  symbols: {
    overallSatisfaction: 'OS',
    attributeSatisfaction: 'AS',
    informationSatisfaction: 'IS',
  },
  compute: (values) => {
    const result = sevenFactorSatisfaction(values);
    const { overallSatisfaction, attributeSatisfaction, informationSatisfaction } = result;
    const honest = sevenFactorSatisfaction({ ...values, information: values.performance });
    const overclaim = values.information - values.performance;
    return {
      outputs: {
        overallSatisfaction,
        attributeSatisfaction,
        informationSatisfaction,
        desireCongruency: result.desireCongruency,
        expectationCongruency: result.expectationCongruency,
      },
      sentence: {
        id: sentenceId(result, overclaim),
        values: {
          overall: { value: overallSatisfaction, unit: 'points' },
          attribute: { value: attributeSatisfaction, unit: 'points' },
          information: { value: informationSatisfaction, unit: 'points' },
          overclaim: { value: overclaim, unit: 'points' },
          honest: { value: honest.overallSatisfaction, unit: 'points' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          bar('attributeSatisfaction', attributeSatisfaction),
          bar('informationSatisfaction', informationSatisfaction),
          bar('overallSatisfaction', overallSatisfaction, 'ink'),
        ],
      },
      table: {
        columns,
        rows: [
          ['desireCongruency', result.desireCongruency],
          ['expectationCongruency', result.expectationCongruency],
          ['attributeSatisfaction', attributeSatisfaction],
          ['informationSatisfaction', informationSatisfaction],
          ['overallSatisfaction', overallSatisfaction],
        ],
      },
    };
  },
  formula: (place) => [
    place.overallSatisfaction,
    '=',
    '0.6',
    '×',
    place.attributeSatisfaction,
    '+',
    '0.4',
    '×',
    place.informationSatisfaction,
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Seven factors of satisfaction', zh: '全面满意的七个因素' },
  lead: {
    en: 'The room was better than she expected, and she is not satisfied. What else counts?',
    zh: '房间比她期望的好，她还是不满意。还有什么在起作用？',
  },
  theme: 'satisfaction',
  inputs: {
    desire: { en: 'Desire D: what she would have liked', zh: '欲望D：心里想要的' },
    expectation: { en: 'Expectation E: what she thought she would get', zh: '期望E：估计会得到的' },
    performance: { en: 'Performance P: what she perceived', zh: '感知绩效P：实际感受到的' },
    information: { en: 'Information I: what the firm claimed', zh: '信息I：企业声称的' },
  },
  outputs: {
    overallSatisfaction: { en: 'Overall satisfaction, 1 to 7', zh: '全面满意（1～7）' },
    attributeSatisfaction: { en: 'Attribute satisfaction', zh: '属性满意' },
    informationSatisfaction: { en: 'Information satisfaction', zh: '信息满意' },
    desireCongruency: { en: 'Desire congruency P − D', zh: '欲望一致P−D' },
    expectationCongruency: { en: 'Expectation congruency P − E', zh: '期望一致P−E' },
  },
  sentences: {
    overclaimed: {
      en: 'Overall **{overall}**. The claim went {overclaim} beyond what was there, and information satisfaction fell to {information}. With an honest page and the same room it would be **{honest}**.',
      zh: '全面满意**{overall}**。声称的比实际高{overclaim}，信息满意降到{information}。房间不动，页面说实话，就是**{honest}**。',
    },
    undesired: {
      en: 'Overall **{overall}**: expectations were met, wishes were not. Who expects little and gets it is not delighted.',
      zh: '全面满意**{overall}**：期望满足了，欲望没有。本来就没指望什么，得到的也就那样，谈不上高兴。',
    },
    plain: {
      en: 'Overall **{overall}**, from {attribute} for the thing itself and {information} for what was said about it.',
      zh: '全面满意**{overall}**：对产品本身{attribute}，对事先的说法{information}。',
    },
    clamped: {
      en: 'Overall **{overall}**. One of the two satisfactions has reached an end of the scale and was held there: {attribute} and {information}.',
      zh: '全面满意**{overall}**。两种满意之一到了量表的尽头，就停在那里：{attribute}和{information}。',
    },
  },
  words: {
    step: { en: 'Step', zh: '步骤' },
    result: { en: 'Result', zh: '结果' },
    table: { en: 'Step by step', zh: '逐步计算' },
  },
  note: {
    en: 'AS = 4 + 0.5 (P − D) + 0.5 (P − E), IS = 4 + (P − I), each held to 1–7. The weights are invented for teaching and simpler than the source, where both congruencies act on both satisfactions. A score on this scale is no percentage.',
    zh: 'AS=4+0.5(P−D)+0.5(P−E)，IS=4+(P−I)，都限制在1～7。系数是教学用的假设，比原模型简单：原模型中两个一致对两种满意都有影响。得分不是百分比。',
  },
  source: 'spreng-mackenzie-olshavsky-1996',
  lesson: 'satisfaction-causal-models',
  concepts: ['seven-factor-model', 'desire', 'information-satisfaction'],
};
