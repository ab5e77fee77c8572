import { satisfactionRatio } from '#domain/satisfaction/satisfaction-ratio.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** Satisfaction as experience over expectation, C = b / a. */
export const model = defineCalculator({
  id: 'satisfaction-ratio',
  inputs: {
    experience: { unit: 'points', min: 0, max: 100, step: 1, initial: 92 },
    expectation: { unit: 'points', min: 0, max: 100, step: 1, initial: 100 },
  },
  outputs: { ratio: { unit: 'number', digits: 3, main: true }, gap: { unit: 'points' } },
  symbols: { ratio: 'C', experience: 'b', expectation: 'a' },
  compute: ({ experience: b, expectation: a }) => {
    const { ratio, verdict } = satisfactionRatio({ expectation: a, experience: b });
    const values = {
      ratio: { value: ratio, unit: 'number', digits: 3 },
      experience: { value: b, unit: 'points', digits: 0 },
      expectation: { value: a, unit: 'points', digits: 0 },
    } as const;
    return {
      outputs: { ratio, gap: b - a },
      verdict,
      sentence: { id: a < 20 ? 'tinyExpectation' : verdict, values },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [bar('expectation', a), bar('experience', b, 'ink')],
      },
      table: {
        columns: [
          { id: 'expectation', unit: 'points', digits: 0 },
          { id: 'ratio', unit: 'number', digits: 3 },
        ],
        rows: [60, 70, 80, 90, 100].map((promise) => [promise, b / promise]),
      },
    };
  },
  formula: (place) => [place.ratio, '=', over(place.experience, place.expectation)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Satisfaction ratio', zh: '满意度C = b/a' },
  lead: {
    en: 'The same service, a bigger promise: hold the experience still, raise the expectation and watch satisfaction fall.',
    zh: '服务一点没变，承诺多了一点：体验不动，把期望往上拖，看满意度怎样下降。',
  },
  theme: 'satisfaction',
  inputs: {
    experience: { en: 'Experience b, what was perceived', zh: '体验b：实际感受' },
    expectation: { en: 'Expectation a, what was promised', zh: '期望a：事先预期' },
  },
  outputs: { ratio: { en: 'Satisfaction C', zh: '满意度C' }, gap: { en: 'Difference b − a', zh: '差距b − a' } },
  sentences: {
    dissatisfied: {
      en: 'The experience of {experience} stays below the {expectation} expected: C = **{ratio}**, dissatisfied. Either the service has to improve or the promise was too large.',
      zh: '体验{experience}，低于期望的{expectation}：C = **{ratio}**，不满意。要么服务要改进，要么承诺给得太满。',
    },
    satisfied: {
      en: 'Experience and expectation meet: C = **{ratio}**, satisfied. Nothing is wrong, and nothing will be told to a friend.',
      zh: '体验与期望相符：C = **{ratio}**，满意。没有毛病，也没有什么值得对朋友说。',
    },
    verySatisfied: {
      en: 'The experience of {experience} exceeds the {expectation} expected: C = **{ratio}**, very satisfied. Next time the customer will expect more.',
      zh: '体验{experience}，超过期望的{expectation}：C = **{ratio}**，很满意。下一次，他的期望会更高。',
    },
    tinyExpectation: {
      en: 'With an expectation as low as {expectation} the ratio explodes (C = **{ratio}**): a customer who expects next to nothing hardly comes at all. Use the difference here.',
      zh: '期望低到{expectation}，比率就会失真（C = **{ratio}**）：几乎不抱期望的人，多半根本不会来。这里宜看差距。',
    },
  },
  words: {
    dissatisfied: { en: 'dissatisfied', zh: '不满意' },
    satisfied: { en: 'satisfied', zh: '满意' },
    verySatisfied: { en: 'very satisfied', zh: '很满意' },
    table: { en: 'The same experience against other expectations', zh: '同样的体验，不同的期望' },
  },
  note: {
    en: 'Ratio and difference are two ways to operationalise the same idea. The ratio needs a scale with a true zero. The formula goes round without a single source, and nobody has been found who first proposed it.',
    zh: '比率与差距是同一观念的两种操作化。比率要求量表有真正的零点；这个公式到处流传，没有单一出处，最早由谁提出也没有查到。',
  },
  lesson: 'measuring-satisfaction',
  concepts: ['satisfaction-ratio'],
};
