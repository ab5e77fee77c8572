import { appraise, crossOverWeight } from '#domain/fit/appraisal-scorecard.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const index = (initial: number): NumberInput => ({ unit: 'number', min: 0, max: 100, step: 1, initial });
const retained = (initial: number): NumberInput => ({ unit: 'percent', min: 0, max: 100, step: 1, initial });
const weights = Array.from({ length: 21 }, (_, step) => step / 20);

/** Two salespeople, one who wins policies and one who keeps them, under a weight of volume. */
export const model = defineCalculator({
  id: 'appraisal-scorecard',
  inputs: {
    aVolume: index(100),
    bVolume: index(60),
    aRetention: retained(70),
    bRetention: retained(95),
    volumeWeight: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.5 },
  },
  outputs: {
    aScore: { unit: 'number', digits: 1, main: true, side: 'left' },
    bScore: { unit: 'number', digits: 1, main: true, side: 'right' },
    crossOver: { unit: 'share' },
    retentionWeight: { unit: 'share' },
  },
  facing: {
    voices: 'firms',
    left: 'winner',
    right: 'keeper',
    rows: { volume: ['aVolume', 'bVolume'], retention: ['aRetention', 'bRetention'] },
  },
  symbols: { volumeWeight: 'w', aVolume: 'V', aRetention: 'R', aScore: 'S' },
  compute: ({ volumeWeight, ...values }) => {
    const a = { volume: values.aVolume, retention: values.aRetention };
    const b = { volume: values.bVolume, retention: values.bRetention };
    const scoresAt = (weight: number) => appraise({ people: [a, b], volumeWeight: weight }).map(({ score }) => score);
    const [scoreA = 0, scoreB = 0] = scoresAt(volumeWeight);
    const crossOver = crossOverWeight(a, b);
    const first = Math.abs(scoreA - scoreB) < 1e-9 ? 'tie' : scoreA > scoreB ? 'winner' : 'keeper';
    return {
      outputs: {
        aScore: scoreA,
        bScore: scoreB,
        crossOver: crossOver ?? 'none',
        retentionWeight: crossOver === null ? 'none' : 1 - crossOver,
      },
      verdict: `${first}First`,
      sentence: {
        id: crossOver === null ? 'never' : first,
        values: {
          a: { value: scoreA, unit: 'number', digits: 1 },
          b: { value: scoreB, unit: 'number', digits: 1 },
          weight: { value: volumeWeight, unit: 'share', digits: 0 },
          crossOver: { value: crossOver ?? 0, unit: 'share' },
          retention: { value: 1 - (crossOver ?? 0), unit: 'share' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'number',
        yDigits: 0,
        series: [
          { id: 'winner', voice: 'transaction', points: weights.map((weight) => [weight, scoresAt(weight)[0] ?? 0]) },
          { id: 'keeper', voice: 'relationship', points: weights.map((weight) => [weight, scoresAt(weight)[1] ?? 0]) },
        ],
        ...(crossOver !== null && {
          marks: [{ id: 'crossOver', x: crossOver, y: scoresAt(crossOver)[0] ?? 0, voice: 'ink' as const }],
        }),
      },
      table: {
        columns: [
          { id: 'volumeWeight', unit: 'share', digits: 0 },
          { id: 'winner', unit: 'number', digits: 1 },
          { id: 'keeper', unit: 'number', digits: 1 },
        ],
        rows: [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((weight) => [weight, ...scoresAt(weight)]),
      },
    };
  },
  formula: (place) => [
    [
      place.volumeWeight,
      '×',
      place.aVolume,
      '+',
      '(',
      '1',
      '−',
      place.volumeWeight,
      ')',
      '×',
      place.aRetention,
      '=',
      place.aScore,
    ],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'What is measured is done: a sales appraisal', zh: '考核什么，就做什么：销售考核' },
  lead: {
    en: 'One wins a hundred policies and loses thirty in a year, one wins sixty and keeps nearly all. Who is the star?',
    zh: '一个一年签一百单、丢三成，一个签六十单、几乎一单不丢。谁是明星？',
  },
  theme: 'practice',
  inputs: {
    aVolume: { en: 'A: new volume, index', zh: '甲：新单指数' },
    bVolume: { en: 'B: new volume, index', zh: '乙：新单指数' },
    aRetention: { en: 'A: customers kept', zh: '甲：客户保持率' },
    bRetention: { en: 'B: customers kept', zh: '乙：客户保持率' },
    volumeWeight: { en: 'Weight of volume in the appraisal', zh: '新单在考核中的权重' },
  },
  outputs: {
    aScore: { en: 'score', zh: '得分' },
    bScore: { en: 'score', zh: '得分' },
    crossOver: { en: 'Weight of volume at which both score the same', zh: '两人同分时，新单的权重' },
    retentionWeight: { en: 'Retention must weigh more than', zh: '保持率的权重要超过' },
  },
  sentences: {
    winner: {
      en: 'With {weight} on volume, A scores **{a}** and B {b}: the one who wins is the star. Only when retention weighs more than {retention} does the order turn.',
      zh: '新单占{weight}，甲**{a}**分，乙{b}分，会签单的是明星。保持率的权重超过{retention}，名次才会倒过来。',
    },
    keeper: {
      en: 'With {weight} on volume, A scores {a} and B **{b}**: the one who keeps is the star. Below {crossOver} for volume the scheme rewards staying power.',
      zh: '新单占{weight}，甲{a}分，乙**{b}**分，留得住客户的是明星。新单的权重低于{crossOver}，制度奖励的就是留人。',
    },
    tie: {
      en: 'With {weight} on volume both score **{a}**. This is the cross-over: a little more on either side decides who becomes the example.',
      zh: '新单占{weight}，两人都是**{a}**分。这就是转折点：往哪边偏一点，榜样就换人。',
    },
    never: {
      en: 'A scores {a}, B **{b}**, and no weight changes the order: one of them is ahead in both.',
      zh: '甲{a}分，乙**{b}**分，权重怎么调名次都不变，其中一人两项都不落后。',
    },
  },
  words: {
    winner: { en: 'A, who wins policies', zh: '甲，会签单' },
    keeper: { en: 'B, who keeps customers', zh: '乙，留得住人' },
    winnerFirst: { en: 'A is first', zh: '甲第一' },
    keeperFirst: { en: 'B is first', zh: '乙第一' },
    tieFirst: { en: 'equal', zh: '并列' },
    volume: { en: 'New volume, index 0–100', zh: '新单指数（0～100）' },
    retention: { en: 'Customers kept', zh: '客户保持率' },
    crossOver: { en: 'equal here', zh: '在此同分' },
    table: { en: 'Score by weight of volume', zh: '不同权重下的得分' },
  },
  note: {
    en: 'Score = w × volume + (1 − w) × retention, both from 0 to 100. Someone without customers has no retention. The form is this course’s own. The two salespeople are invented.',
    zh: '得分=w×新单+（1−w）×保持率，两项都按0～100计。没有客户的人谈不上保持率。这一形式由本课程拟定。两位业务员为虚构。',
  },
  lesson: 'relationship-organisation',
  concepts: ['appraisal-change'],
};
