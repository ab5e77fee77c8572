import { appraise, crossOverWeight } from '#domain/fit/appraisal-scorecard.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const index = (initial: number) => ({ unit: 'points', min: 0, max: 100, step: 1, initial }) as const;
const rate = (initial: number) => ({ unit: 'percent', min: 0, max: 100, step: 1, initial }) as const;

/** Two salespeople and one weight: what is measured decides who is the star. */
export const model = defineCalculator({
  id: 'appraisal-scorecard',
  inputs: {
    volumeA: index(100),
    volumeB: index(60),
    retentionA: rate(70),
    retentionB: rate(95),
    weight: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 1 },
  },
  facing: {
    voices: 'ink',
    left: 'a',
    right: 'b',
    rows: { volume: ['volumeA', 'volumeB'], retention: ['retentionA', 'retentionB'] },
  },
  outputs: {
    scoreA: { unit: 'points', digits: 1, main: true, side: 'left' },
    scoreB: { unit: 'points', digits: 1, main: true, side: 'right' },
    crossOver: { unit: 'share', digits: 1 },
  },
  symbols: { weight: 'w', volumeA: 'x', retentionA: 'y', scoreA: 'S' },
  compute: ({ volumeA, volumeB, retentionA, retentionB, weight }) => {
    const [a, b] = [
      { volume: volumeA, retention: retentionA },
      { volume: volumeB, retention: retentionB },
    ];
    const [first, second] = appraise({ people: [a, b], volumeWeight: weight });
    const [scoreA, scoreB] = [first?.score ?? 0, second?.score ?? 0];
    const crossOver = crossOverWeight(a, b);
    const leader = Math.abs(scoreA - scoreB) < 1e-9 ? 'tie' : scoreA > scoreB ? 'a' : 'b';
    const line = (person: { readonly volume: number; readonly retention: number }) =>
      [0, 1].map((w) => [100 * w, w * person.volume + (1 - w) * person.retention] as const);
    return {
      outputs: { scoreA, scoreB, crossOver: crossOver ?? 'none' },
      sentence: {
        id: crossOver === null ? `always${leader === 'b' ? 'B' : 'A'}` : leader,
        values: {
          a: { value: scoreA, unit: 'points', digits: 1 },
          b: { value: scoreB, unit: 'points', digits: 1 },
          weight: { value: weight, unit: 'share', digits: 0 },
          crossOver: { value: crossOver ?? 0, unit: 'share', digits: 1 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'percent',
        yUnit: 'points',
        yDigits: 0,
        xDigits: 0,
        series: [
          { id: 'a', voice: 'first', points: line(a) },
          { id: 'b', voice: 'second', points: line(b) },
        ],
      },
      table: {
        columns: [
          { id: 'weightOfVolume', unit: 'share', digits: 0 },
          { id: 'a', unit: 'points', digits: 1 },
          { id: 'b', unit: 'points', digits: 1 },
        ],
        rows: [0, 0.25, 0.5, 0.75, 1].map((w) => {
          const [one, other] = appraise({ people: [a, b], volumeWeight: w });
          return [w, one?.score ?? null, other?.score ?? null];
        }),
      },
    };
  },
  formula: (place) => [
    place.scoreA,
    '=',
    place.weight,
    '×',
    place.volumeA,
    '+',
    '(',
    '1',
    '−',
    place.weight,
    ')',
    '×',
    place.retentionA,
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Sales appraisal scorecard', zh: '销售考核记分卡' },
  lead: {
    en: 'One sells most, the other keeps most. Move the weight and watch who becomes the star.',
    zh: '一个卖得最多，一个留得最多。拖动权重，看明星换成谁。',
  },
  theme: 'practice',
  inputs: {
    volumeA: { en: 'New volume of A', zh: '甲的新单指数' },
    volumeB: { en: 'New volume of B', zh: '乙的新单指数' },
    retentionA: { en: 'Retention of A', zh: '甲的保持率' },
    retentionB: { en: 'Retention of B', zh: '乙的保持率' },
    weight: { en: 'Weight of new volume', zh: '新单的权重' },
  },
  outputs: {
    scoreA: { en: 'Score of A', zh: '甲的得分' },
    scoreB: { en: 'Score of B', zh: '乙的得分' },
    crossOver: { en: 'Weight at which they change places', zh: '两人易位的权重' },
  },
  sentences: {
    a: {
      en: 'With {weight} on new volume A leads, **{a}** to **{b}**. Put the weight below {crossOver} and B becomes the star. What is measured is what will be done.',
      zh: '新单占{weight}时，甲以**{a}**对**{b}**领先。权重降到{crossOver}以下，明星就换成乙。考核什么，就会得到什么。',
    },
    b: {
      en: 'With {weight} on new volume B leads, **{b}** to **{a}**. Above {crossOver} A is the star again, and nobody has time for old customers.',
      zh: '新单占{weight}时，乙以**{b}**对**{a}**领先。权重升到{crossOver}以上，明星又是甲，老客户就没人管了。',
    },
    tie: {
      en: 'At {weight} both score **{a}**. This is the point at which the appraisal stops choosing between hunting and keeping.',
      zh: '权重为{weight}时，两人都是**{a}**。考核在这一点上不再偏向拉新或留客。',
    },
    alwaysA: {
      en: 'A is ahead at every weight, **{a}** to **{b}** now: no weighting can turn this comparison.',
      zh: '无论权重多少，都是甲领先，现在**{a}**对**{b}**：改权重改变不了这个结果。',
    },
    alwaysB: {
      en: 'B is ahead at every weight, **{b}** to **{a}** now: no weighting can turn this comparison.',
      zh: '无论权重多少，都是乙领先，现在**{b}**对**{a}**：改权重改变不了这个结果。',
    },
  },
  words: {
    a: { en: 'A', zh: '甲' },
    b: { en: 'B', zh: '乙' },
    volume: { en: 'New volume, index', zh: '新单指数' },
    retention: { en: 'Customers kept', zh: '保持率' },
    weightOfVolume: { en: 'Weight of volume', zh: '新单权重' },
    table: { en: 'Scores by weight', zh: '不同权重下的得分' },
  },
  note: {
    en: 'Volume as an index with the best seller at 100, retention in per cent, so that both lie between 0 and 100. The two salespeople are invented.',
    zh: '新单指数以最高者为100，保持率用百分数，两者都在0到100之间。甲乙均为虚构。',
  },
  lesson: 'relationship-organisation',
};
