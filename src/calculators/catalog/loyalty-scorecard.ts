import { type LoyaltyIndicator, loyaltyIndicators, loyaltyScorecard } from '#domain/satisfaction/loyalty-scorecard.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const reading = (initial: number): NumberInput => ({ unit: 'number', min: 0, max: 100, step: 5, initial });
const weight: NumberInput = { unit: 'number', min: 0, max: 5, step: 0.5, initial: 1 };

/** Loyalty from seven readings, of which three run backwards, with its behaviour and its attitude. */
export const model = defineCalculator({
  id: 'loyalty-scorecard',
  inputs: {
    repeatPurchaseRate: reading(80),
    shareOfNeeds: reading(60),
    attentionToBrand: reading(70),
    attentionToRivals: reading(40),
    choosingTime: reading(30),
    priceSensitivity: reading(50),
    faultTolerance: reading(40),
    behaviourWeight: weight,
    attitudeWeight: weight,
  },
  outputs: {
    score: { unit: 'points', digits: 1, main: true },
    behaviour: { unit: 'points', digits: 1 },
    attitude: { unit: 'points', digits: 1 },
  },
  rival: {
    start: {
      repeatPurchaseRate: 95,
      shareOfNeeds: 90,
      attentionToBrand: 20,
      attentionToRivals: 60,
      choosingTime: 10,
      priceSensitivity: 80,
      faultTolerance: 15,
    },
  },
  compute: ({ behaviourWeight, attitudeWeight, ...readings }) => {
    const weightOf = (part: 'behaviour' | 'attitude') => (part === 'behaviour' ? behaviourWeight : attitudeWeight);
    const weights = Object.fromEntries(loyaltyIndicators.map(({ name, part }) => [name, weightOf(part)]));
    const { score, behaviour, attitude, type } = loyaltyScorecard({ readings, weights });
    const points = (name: LoyaltyIndicator, reversed: boolean) => (reversed ? 100 - readings[name] : readings[name]);
    return {
      outputs: { score, behaviour: behaviour ?? 'noData', attitude: attitude ?? 'noData' },
      verdict: type ?? 'partMissing',
      sentence: {
        id: type ?? 'partMissing',
        values: {
          score: { value: score, unit: 'points', digits: 1 },
          behaviour: { value: behaviour ?? 0, unit: 'number', digits: 1 },
          attitude: { value: attitude ?? 0, unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'number',
        digits: 0,
        bars: loyaltyIndicators.map(({ name, part, reversed }) => ({
          id: name,
          voice: part === 'behaviour' ? ('ink' as const) : ('ghost' as const),
          parts: [{ id: name, value: points(name, reversed) }],
        })),
      },
      table: {
        columns: [
          { id: 'indicator', unit: 'number' },
          { id: 'reading', unit: 'number', digits: 0 },
          { id: 'counts', unit: 'number', digits: 0 },
          { id: 'part', unit: 'number' },
        ],
        rows: loyaltyIndicators.map(({ name, part, reversed }) => [
          name,
          readings[name],
          points(name, reversed),
          reversed ? `${part}Reversed` : `${part}Part`,
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Loyalty scorecard', zh: '客户忠诚记分卡' },
  lead: {
    en: 'The same till receipts, two kinds of customer. Seven readings tell them apart, if three of them are turned round.',
    zh: '收银小票一样，人却是两种。七个读数分得出来，前提是其中三个要倒过来读。',
  },
  theme: 'loyalty',
  inputs: {
    repeatPurchaseRate: { en: 'Repeat purchase rate', zh: '重复购买率' },
    shareOfNeeds: { en: 'Share of the need met here', zh: '需求满足率' },
    attentionToBrand: { en: 'Attention to the brand', zh: '对本品牌的关注度' },
    attentionToRivals: { en: 'Attention to rivals (reversed)', zh: '对竞争品牌的关注度（反向）' },
    choosingTime: { en: 'Time spent choosing (reversed)', zh: '挑选时间（反向）' },
    priceSensitivity: { en: 'Price sensitivity (reversed)', zh: '价格敏感度（反向）' },
    faultTolerance: { en: 'Tolerance of faults', zh: '对质量问题的容忍度' },
    behaviourWeight: { en: 'Weight of each behaviour reading', zh: '行为每项的权重' },
    attitudeWeight: { en: 'Weight of each attitude reading', zh: '态度每项的权重' },
  },
  outputs: {
    score: { en: 'Loyalty score', zh: '忠诚得分' },
    behaviour: { en: 'Behaviour', zh: '行为' },
    attitude: { en: 'Attitude', zh: '态度' },
  },
  sentences: {
    loyalty: {
      en: 'Score **{score}**: behaviour {behaviour}, attitude {attitude}. Both are there, so this customer would also come if coming were less convenient.',
      zh: '得分**{score}**：行为{behaviour}，态度{attitude}。两样都有，就算不那么方便，这位客户也会来。',
    },
    spuriousLoyalty: {
      en: 'Score **{score}**: behaviour {behaviour}, attitude only **{attitude}**. The till sees a regular; habit, convenience or the lack of a choice may be what brings him.',
      zh: '得分**{score}**：行为{behaviour}，态度只有**{attitude}**。在收银机看来是常客，带他来的也许只是习惯、方便，或者没有别的选择。',
    },
    latentLoyalty: {
      en: 'Score **{score}**: attitude {attitude}, behaviour only {behaviour}. The customer would like to; find out what is in the way.',
      zh: '得分**{score}**：态度{attitude}，行为只有{behaviour}。客户有心，去找找是什么挡了路。',
    },
    noLoyalty: {
      en: 'Score **{score}**: behaviour {behaviour}, attitude {attitude}. Neither is there; this is a passer-by.',
      zh: '得分**{score}**：行为{behaviour}，态度{attitude}。两样都没有，是过路客。',
    },
    partMissing: {
      en: 'Score **{score}**, from one half only, because the other has no weight. Which kind of loyalty it is cannot be said.',
      zh: '得分**{score}**，只算了一半，另一半的权重为零。属于哪种忠诚，说不了。',
    },
  },
  words: {
    loyalty: { en: 'loyalty', zh: '忠诚' },
    spuriousLoyalty: { en: 'spurious loyalty', zh: '虚假忠诚' },
    latentLoyalty: { en: 'latent loyalty', zh: '潜在忠诚' },
    noLoyalty: { en: 'no loyalty', zh: '不忠诚' },
    partMissing: { en: 'open', zh: '无法判断' },
    indicator: { en: 'Indicator', zh: '指标' },
    reading: { en: 'Reading', zh: '读数' },
    counts: { en: 'Counts as', zh: '计为' },
    part: { en: 'Part', zh: '部分' },
    behaviourPart: { en: 'behaviour', zh: '行为' },
    attitudePart: { en: 'attitude', zh: '态度' },
    attitudeReversed: { en: 'attitude, reversed', zh: '态度，反向' },
    table: { en: 'The seven readings', zh: '七个读数' },
  },
  note: {
    en: 'Reversed readings count as 100 − x. Behaviour from 50 is called high and attitude from 40 favourable: limits of this course, not of the literature. Compare two scenarios to set the second regular of the lesson beside the first.',
    zh: '反向读数按100−x计。行为50以上算高，态度40以上算好，界线是本课程定的。点“比较两种情形”，可把课文里的第二位常客放在旁边。',
  },
  source: 'dick-basu-1994',
  lesson: 'loyalty-types-and-measures',
  concepts: ['loyalty-measures'],
};
