import { loyaltyIndicators, loyaltyScorecard } from '#domain/satisfaction/loyalty-scorecard.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const reading = (initial: number) => ({ unit: 'points', min: 0, max: 100, step: 5, initial }) as const;

const weight = { unit: 'times', min: 0, max: 5, step: 0.5, initial: 1 } as const;

/** Seven indicators of loyalty, three of which run backwards. */
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
  compute: ({ behaviourWeight, attitudeWeight, ...readings }) => {
    const weights = Object.fromEntries(
      loyaltyIndicators.map(({ name, part }) => [name, part === 'behaviour' ? behaviourWeight : attitudeWeight]),
    );
    const { score, behaviour, attitude, type } = loyaltyScorecard({ readings, weights });
    const values = {
      score: { value: score, unit: 'points', digits: 1 },
      behaviour: { value: behaviour ?? 0, unit: 'points', digits: 0 },
      attitude: { value: attitude ?? 0, unit: 'points', digits: 0 },
    } as const;
    return {
      outputs: { score, behaviour: behaviour ?? 'noData', attitude: attitude ?? 'noData' },
      verdict: `${type ?? 'loyalty'}Name`,
      sentence: { id: type ?? 'loyalty', values },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          { id: 'behaviour', voice: 'ghost', parts: [{ id: 'behaviour', value: behaviour ?? 0 }] },
          { id: 'attitude', voice: 'ghost', parts: [{ id: 'attitude', value: attitude ?? 0 }] },
          { id: 'score', voice: 'ink', parts: [{ id: 'score', value: score }] },
        ],
      },
      table: {
        columns: [
          { id: 'indicator', unit: 'number' },
          { id: 'reading', unit: 'points', digits: 0 },
          { id: 'counted', unit: 'points', digits: 0 },
        ],
        rows: [
          ['repeatPurchaseRate', readings.repeatPurchaseRate, readings.repeatPurchaseRate],
          ['shareOfNeeds', readings.shareOfNeeds, readings.shareOfNeeds],
          ['attentionToBrand', readings.attentionToBrand, readings.attentionToBrand],
          ['attentionToRivals', readings.attentionToRivals, 100 - readings.attentionToRivals],
          ['choosingTime', readings.choosingTime, 100 - readings.choosingTime],
          ['priceSensitivity', readings.priceSensitivity, 100 - readings.priceSensitivity],
          ['faultTolerance', readings.faultTolerance, readings.faultTolerance],
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Loyalty in seven indicators', zh: '客户忠诚七指标' },
  lead: {
    en: 'The customer comes back. Out of devotion, or for want of anywhere else to go?',
    zh: '客户又来了。是因为偏爱，还是因为别无去处？',
  },
  theme: 'loyalty',
  inputs: {
    repeatPurchaseRate: { en: 'Repeat purchases', zh: '重复购买率' },
    shareOfNeeds: { en: 'Share of needs met here', zh: '需求满足的份额' },
    attentionToBrand: { en: 'Attention to this brand', zh: '对本品牌的关注' },
    attentionToRivals: { en: 'Attention to rivals (counts backwards)', zh: '对竞争品牌的关注（反向）' },
    choosingTime: { en: 'Time taken to choose (counts backwards)', zh: '挑选时间（反向）' },
    priceSensitivity: { en: 'Sensitivity to price (counts backwards)', zh: '价格敏感度（反向）' },
    faultTolerance: { en: 'Tolerance of faults', zh: '对质量事故的容忍' },
    behaviourWeight: { en: 'Weight of the two readings of behaviour', zh: '两项行为指标的权重' },
    attitudeWeight: { en: 'Weight of the five readings of attitude', zh: '五项态度指标的权重' },
  },
  outputs: {
    score: { en: 'Loyalty, 0 to 100', zh: '忠诚得分（0到100）' },
    behaviour: { en: 'Behaviour', zh: '行为' },
    attitude: { en: 'Attitude', zh: '态度' },
  },
  sentences: {
    loyalty: {
      en: 'Loyalty **{score}**: behaviour {behaviour}, attitude {attitude}. They agree, so the customer both comes and wants to.',
      zh: '忠诚得分**{score}**：行为{behaviour}，态度{attitude}。两者一致，人来了，心也在。',
    },
    spuriousLoyalty: {
      en: 'Loyalty **{score}** hides a gap: behaviour {behaviour}, attitude only {attitude}. Inertia, convenience or a lack of choice may keep the customer; ask what would happen if leaving were free.',
      zh: '忠诚得分**{score}**掩盖了落差：行为{behaviour}，态度只有{attitude}。可能是习惯、方便或别无选择；问一句：要是换一家毫无成本，他还来吗？',
    },
    latentLoyalty: {
      en: 'Loyalty **{score}**: attitude {attitude}, behaviour only {behaviour}. The customer would like to come; something in the way, such as place or price, can be removed.',
      zh: '忠诚得分**{score}**：态度{attitude}，行为只有{behaviour}。想来而没来，挡在路上的也许是地点、价格，去掉它就是。',
    },
    noLoyalty: {
      en: 'Loyalty **{score}**: neither behaviour ({behaviour}) nor attitude ({attitude}) holds this customer.',
      zh: '忠诚得分**{score}**：行为{behaviour}，态度{attitude}，两头都留不住他。',
    },
  },
  words: {
    loyaltyName: { en: 'loyalty', zh: '忠诚' },
    spuriousLoyaltyName: { en: 'spurious loyalty', zh: '虚假忠诚' },
    latentLoyaltyName: { en: 'latent loyalty', zh: '潜在忠诚' },
    noLoyaltyName: { en: 'no loyalty', zh: '不忠诚' },
    indicator: { en: 'Indicator', zh: '指标' },
    reading: { en: 'Reading', zh: '读数' },
    counted: { en: 'Counts as', zh: '计作' },
    table: { en: 'Indicator by indicator', zh: '逐项计分' },
  },
  note: {
    en: 'Weights start equal; behaviour is the mean of the first two, attitude of the other five. The limits between the four types, 50 and 40, are conventions of this course.',
    zh: '各项权重起初相等；前两项平均为行为，后五项平均为态度。四种类型的分界（50与40）是本课的约定。',
  },
  source: 'dick-basu-1994',
  lesson: 'loyalty-types-and-measures',
};
