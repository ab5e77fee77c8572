import { disconfirmation } from '#domain/satisfaction/disconfirmation.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { rowLetter } from '../row-name.ts';

/** Expectation and performance of several customers: who was surprised, and what the mean hides. */
export const model = defineCalculator({
  id: 'disconfirmation',
  inputs: {
    expectation: { unit: 'points', min: 1, max: 7, step: 0.5, initial: [6, 5, 3, 6.5, 2.5], fewest: 1, most: 20 },
    performance: { unit: 'points', min: 1, max: 7, step: 0.5, initial: [5, 5, 4.5, 5, 5], fewest: 1, most: 20 },
  },
  outputs: {
    mean: { unit: 'points', main: true },
    disappointed: { unit: 'people' },
    confirmed: { unit: 'people' },
    surprised: { unit: 'people' },
  },
  compute: ({ expectation, performance }) => {
    const result = disconfirmation({ expectation, performance });
    const count = (of: string): number => result.classes.filter((each) => each === of).length;
    const [disappointed, confirmed, surprised] = [count('negative'), count('confirmation'), count('positive')];
    const lowest = result.disconfirmation.indexOf(Math.min(...result.disconfirmation));
    return {
      outputs: { mean: result.mean, disappointed, confirmed, surprised },
      sentence: {
        id: result.mean >= 0 && disappointed > 0 ? 'hides' : disappointed === 0 ? 'none' : 'below',
        values: {
          mean: { value: result.mean, unit: 'points' },
          disappointed: { value: disappointed, unit: 'number', digits: 0 },
          n: { value: expectation.length, unit: 'number', digits: 0 },
          who: rowLetter(Math.max(0, lowest)),
          expected: { value: expectation[lowest] ?? 0, unit: 'number', digits: 1 },
          perceived: { value: performance[lowest] ?? 0, unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'expectation', unit: 'number', min: 1, max: 7 },
        y: { id: 'difference', unit: 'number', min: -6, max: 6, cut: 0 },
        points: result.disconfirmation.map((difference, index) => ({
          name: rowLetter(index),
          x: expectation[index] ?? 0,
          y: difference,
          ...(difference < 0 && { voice: 'ghost' as const }),
        })),
        fields: ['surprise', 'surpriseHigh', 'disappointment', 'disappointmentHigh'],
      },
      table: {
        columns: [
          { id: 'rows', unit: 'number' },
          { id: 'expectation', unit: 'number', digits: 1 },
          { id: 'performance', unit: 'number', digits: 1 },
          { id: 'difference', unit: 'number', digits: 1 },
          { id: 'class', unit: 'number' },
        ],
        rows: result.disconfirmation.map((difference, index) => [
          rowLetter(index),
          expectation[index] ?? null,
          performance[index] ?? null,
          difference,
          result.classes[index] ?? null,
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Expectancy disconfirmation', zh: '期望不一致' },
  lead: {
    en: 'Five guests, nearly the same stay. Why are some of them delighted and some annoyed?',
    zh: '五位住客，住得差不多。为什么有人惊喜，有人生气？',
  },
  theme: 'satisfaction',
  inputs: {
    expectation: { en: 'Expected, 1 to 7', zh: '期望（1～7）' },
    performance: { en: 'Perceived, 1 to 7', zh: '感知（1～7）' },
  },
  outputs: {
    mean: { en: 'Mean disconfirmation P − E', zh: '平均不一致P−E' },
    disappointed: { en: 'Below expectation', zh: '低于期望' },
    confirmed: { en: 'As expected', zh: '与期望一致' },
    surprised: { en: 'Above expectation', zh: '超出期望' },
  },
  sentences: {
    hides: {
      en: 'On the mean the stay came out **{mean}** from what was expected, and yet {disappointed} of {n} were disappointed. {who} expected {expected} and found {perceived}; nobody lives in the mean.',
      zh: '平均比期望高**{mean}**，可是{n}位里有{disappointed}位失望。{who}期望{expected}，感受到的是{perceived}；没有人住在平均数里。',
    },
    below: {
      en: 'The mean is **{mean}**: {disappointed} of {n} found less than they expected. {who} is furthest off, {perceived} against {expected}. Either the stay improves or the promise comes down.',
      zh: '平均**{mean}**：{n}位里有{disappointed}位低于期望。差得最远的是{who}，感知{perceived}，期望{expected}。要么把服务做好，要么把承诺收一收。',
    },
    none: {
      en: 'Nobody was disappointed; the mean is **{mean}**. Low expectations do that too: look at the left of the picture.',
      zh: '没有人失望，平均**{mean}**。期望低也会有这个结果，看看图的左边。',
    },
  },
  words: {
    difference: { en: 'Perceived − expected', zh: '感知−期望' },
    surprise: { en: 'surprised, expected little', zh: '惊喜，原本期望低' },
    surpriseHigh: { en: 'surprised, expected much', zh: '惊喜，原本期望高' },
    disappointment: { en: 'disappointed, expected little', zh: '失望，原本期望低' },
    disappointmentHigh: { en: 'disappointed, expected much', zh: '失望，原本期望高' },
    positive: { en: 'positive', zh: '正向不一致' },
    confirmation: { en: 'confirmation', zh: '一致' },
    negative: { en: 'negative', zh: '负向不一致' },
    class: { en: 'Class', zh: '类别' },
    rows: { en: 'Guest', zh: '住客' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Guest by guest', zh: '逐位住客' },
  },
  note: {
    en: 'Satisfaction follows the difference; it is not the same as quality. Whoever puts expectation, performance and their difference into one regression will find that the third is made of the other two. The ratings are invented.',
    zh: '满意随差距而变，与质量不是一回事。把期望、感知和两者之差一起放进回归，会发现第三个就是前两个造出来的。评分为虚构。',
  },
  source: 'oliver-1980',
  lesson: 'measuring-satisfaction',
  concepts: ['expectancy-disconfirmation'],
};
