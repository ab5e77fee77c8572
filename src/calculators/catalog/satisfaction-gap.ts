import { type SatisfactionGap, satisfactionGap } from '#domain/satisfaction/satisfaction-gap.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';
import type { NumberInput } from '../inputs.ts';

const attributes = ['core', 'service', 'price'] as const;
type Attribute = (typeof attributes)[number];
type Inputs = `${Attribute}Weight` | `${Attribute}Expectation` | `${Attribute}Perception`;

const weight = (initial: number): NumberInput => ({ unit: 'share', min: 0, max: 1, step: 0.05, initial });
const rating = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 10, step: 0.5, initial });

const rated = (values: Readonly<Record<Inputs, number>>, attribute: Attribute) => ({
  weight: values[`${attribute}Weight`],
  expectation: values[`${attribute}Expectation`],
  perception: values[`${attribute}Perception`],
});

const columns = [
  { id: 'attribute', unit: 'number' },
  { id: 'weight', unit: 'share', digits: 0 },
  { id: 'expectation', unit: 'points' },
  { id: 'perception', unit: 'points' },
  { id: 'gap', unit: 'points' },
] as const;

/** Which sentence says the result: a mean above zero may hide the attribute that fails. */
function sentenceId({ weightedGap, weightSum, gaps, worst }: SatisfactionGap, failing: Attribute): string {
  if (Math.abs(weightSum - 1) > 1e-9) return 'rescaled';
  if (weightedGap < 0) return 'negative';
  return (gaps[worst] ?? 0) < 0 ? `hides-${failing}` : 'positive';
}

/** Perception minus expectation on three attributes, weighted: a mean that can hide a serious gap. */
export const model = defineCalculator({
  id: 'satisfaction-gap',
  inputs: {
    coreExpectation: rating(7),
    corePerception: rating(8),
    serviceExpectation: rating(8),
    servicePerception: rating(6),
    priceExpectation: rating(8),
    pricePerception: rating(9),
    coreWeight: weight(0.5),
    serviceWeight: weight(0.3),
    priceWeight: weight(0.2),
  },
  outputs: {
    weightedGap: { unit: 'points', main: true },
    ratio: { unit: 'number', digits: 4 },
    weightedPerception: { unit: 'points' },
    weightedExpectation: { unit: 'points' },
  },
  symbols: {
    weightedGap: 'S',
    coreWeight: 'w₁',
    corePerception: 'P₁',
    coreExpectation: 'E₁',
    serviceWeight: 'w₂',
    servicePerception: 'P₂',
    serviceExpectation: 'E₂',
    priceWeight: 'w₃',
    pricePerception: 'P₃',
    priceExpectation: 'E₃',
  },
  facing: {
    voices: 'ink',
    left: 'expectation',
    right: 'perception',
    rows: {
      core: ['coreExpectation', 'corePerception'],
      service: ['serviceExpectation', 'servicePerception'],
      price: ['priceExpectation', 'pricePerception'],
    },
  },
  compute: (values) => {
    const result = satisfactionGap({ attributes: attributes.map((attribute) => rated(values, attribute)) });
    const worst = attributes[result.worst] ?? 'core';
    const worstGap = result.gaps[result.worst] ?? 0;
    return {
      outputs: {
        weightedGap: result.weightedGap,
        ratio: result.ratio ?? 'undefinedRatio',
        weightedPerception: result.weightedPerception,
        weightedExpectation: result.weightedExpectation,
      },
      sentence: {
        id: sentenceId(result, worst),
        values: {
          gap: { value: result.weightedGap, unit: 'points' },
          worst: { value: worstGap, unit: 'points' },
          sum: { value: result.weightSum, unit: 'share', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          ...attributes.map((attribute, index) => bar(attribute, result.gaps[index] ?? 0)),
          bar('weightedGap', result.weightedGap, 'ink'),
        ],
      },
      table: {
        columns,
        rows: attributes.map((attribute, index) => [
          attribute,
          values[`${attribute}Weight`],
          values[`${attribute}Expectation`],
          values[`${attribute}Perception`],
          result.gaps[index] ?? null,
        ]),
      },
    };
  },
  formula: (place) => {
    const terms = attributes.flatMap((attribute, index) => [
      ...(index > 0 ? ['+'] : []),
      [
        place[`${attribute}Weight`],
        '×',
        '(',
        place[`${attribute}Perception`],
        '−',
        place[`${attribute}Expectation`],
        ')',
      ],
    ]);
    const weights = attributes.flatMap((attribute, index) => [
      ...(index > 0 ? ['+'] : []),
      place[`${attribute}Weight`],
    ]);
    return [place.weightedGap, '=', over(terms, weights)];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Satisfaction gap', zh: '满意差距：感知减期望' },
  lead: {
    en: 'Three things a guest rates, each with its weight. The mean is positive; is everything all right?',
    zh: '住客评三件事，各有权重。平均差距是正的，是不是就没有问题？',
  },
  theme: 'satisfaction',
  inputs: {
    coreWeight: { en: 'Room: weight', zh: '房间：权重' },
    coreExpectation: { en: 'Room: expected', zh: '房间：期望' },
    corePerception: { en: 'Room: perceived', zh: '房间：感知' },
    serviceWeight: { en: 'Reception: weight', zh: '前台：权重' },
    serviceExpectation: { en: 'Reception: expected', zh: '前台：期望' },
    servicePerception: { en: 'Reception: perceived', zh: '前台：感知' },
    priceWeight: { en: 'Price: weight', zh: '价格：权重' },
    priceExpectation: { en: 'Price: expected', zh: '价格：期望' },
    pricePerception: { en: 'Price: perceived', zh: '价格：感知' },
  },
  outputs: {
    weightedGap: { en: 'Weighted gap S', zh: '加权差距S' },
    ratio: { en: 'Ratio of the weighted means', zh: '加权平均之比' },
    weightedPerception: { en: 'Weighted perception', zh: '加权感知' },
    weightedExpectation: { en: 'Weighted expectation', zh: '加权期望' },
  },
  sentences: {
    'hides-core': {
      en: 'The weighted gap is **{gap}**, on the good side, and hides a gap of **{worst}** on the room. A mean reports no one’s stay.',
      zh: '加权差距**{gap}**，看上去不错，却藏着房间**{worst}**的落差。平均数不是任何一位客人的感受。',
    },
    'hides-service': {
      en: 'The weighted gap is **{gap}**, on the good side, and hides a gap of **{worst}** at reception. A mean reports no one’s stay.',
      zh: '加权差距**{gap}**，看上去不错，却藏着前台**{worst}**的落差。平均数不是任何一位客人的感受。',
    },
    'hides-price': {
      en: 'The weighted gap is **{gap}**, on the good side, and hides a gap of **{worst}** on price. A mean reports no one’s stay.',
      zh: '加权差距**{gap}**，看上去不错，却藏着价格**{worst}**的落差。平均数不是任何一位客人的感受。',
    },
    negative: {
      en: 'The weighted gap is **{gap}**: on balance the stay fell short. The largest shortfall is {worst}; start there.',
      zh: '加权差距为**{gap}**，总体上没有达到期望。最大的落差是{worst}，从那里着手。',
    },
    positive: {
      en: 'The weighted gap is **{gap}**, and no attribute fell short. Expectations will rise with it.',
      zh: '加权差距为**{gap}**，没有一项低于期望。下一次，期望会跟着提高。',
    },
    rescaled: {
      en: 'The weights add up to {sum}; they were scaled to 100%. The weighted gap is **{gap}**, the worst single gap {worst}.',
      zh: '权重之和为{sum}，已按比例折算成100%。加权差距为**{gap}**，最差的一项是{worst}。',
    },
  },
  words: {
    core: { en: 'Room', zh: '房间' },
    service: { en: 'Reception', zh: '前台' },
    price: { en: 'Price', zh: '价格' },
    attribute: { en: 'Attribute', zh: '属性' },
    weight: { en: 'Weight', zh: '权重' },
    expectation: { en: 'Expected', zh: '期望' },
    perception: { en: 'Perceived', zh: '感知' },
    gap: { en: 'Gap', zh: '差距' },
    table: { en: 'Attribute by attribute', zh: '逐项计算' },
  },
  note: {
    en: 'All ratings on one scale from 1 to 10. The hotel is invented; choose your own weights. A common formula without a single source.',
    zh: '各项都用同一个1到10分的量表。酒店是虚构的，权重可以自己定。通行的算法，没有单一出处。',
  },
  lesson: 'measuring-satisfaction',
  concepts: ['satisfaction-gap'],
};
