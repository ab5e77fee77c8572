import { defineFamily, type FamilyText } from '../../family.ts';
import { weightsIgnored } from '../../mistakes/weighting.ts';

const percentage = { from: 5, to: 95, step: 5 };

export const model = defineFamily({
  output: 'score',
  digits: 1,
  draw: {
    repeatPurchaseRate: { from: 40, to: 100, step: 5 },
    shareOfNeeds: { from: 20, to: 90, step: 5 },
    attentionToBrand: percentage,
    attentionToRivals: percentage,
    choosingTime: percentage,
    priceSensitivity: percentage,
    faultTolerance: percentage,
    behaviourWeight: { from: 2, to: 4, step: 1 },
  },
  fixed: { attitudeWeight: 1 },
  steps: (values, step) => {
    const { repeatPurchaseRate, shareOfNeeds, behaviourWeight, attitudeWeight } = values;
    const behaviour = step('behaviours', repeatPurchaseRate + shareOfNeeds, 'number');
    const { attentionToBrand, attentionToRivals, choosingTime, priceSensitivity, faultTolerance } = values;
    const turned = 300 - attentionToRivals - choosingTime - priceSensitivity;
    const attitude = step('attitudes', attentionToBrand + faultTolerance + turned, 'number');
    const weights = step('weights', 2 * behaviourWeight + 5 * attitudeWeight, 'number');
    step('score', (behaviourWeight * behaviour + attitudeWeight * attitude) / weights, 'points');
  },
  mistakes: {
    weightsIgnored,
    noneTurned: {
      at: 'attitudes',
      instead: ({ attentionToBrand, attentionToRivals, choosingTime, priceSensitivity, faultTolerance }) =>
        attentionToBrand + attentionToRivals + choosingTime + priceSensitivity + faultTolerance,
    },
    countForWeights: { at: 'weights', instead: () => 7 },
    onceForEachPart: {
      at: 'weights',
      instead: ({ behaviourWeight, attitudeWeight }) => behaviourWeight + attitudeWeight,
    },
    meanOfMeans: { at: 'score', instead: (_, { step }) => (step('behaviours') / 2 + step('attitudes') / 5) / 2 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Loyalty score with weights', zh: '加权的忠诚得分' },
  stem: {
    en: 'A climbing hall scores a member, 0 to 100 each. Behaviour: repeat visits {repeatPurchaseRate}, share of all climbing done here {shareOfNeeds}. Attitude: attention to the hall {attentionToBrand}, to rivals {attentionToRivals}, time spent choosing {choosingTime}, price sensitivity {priceSensitivity}, tolerance of faults {faultTolerance}; the three in the middle count as 100 − x. Each reading of behaviour has weight {behaviourWeight}, each of attitude weight {attitudeWeight}. What is the loyalty score?',
    zh: '攀岩馆给一位会员记分（每项0～100）。行为：重复到馆率{repeatPurchaseRate}，在本馆攀岩的比例{shareOfNeeds}。态度：对本馆的关注度{attentionToBrand}，对别家的关注度{attentionToRivals}，挑选时间{choosingTime}，价格敏感度{priceSensitivity}，对质量问题的容忍度{faultTolerance}，中间三项按100−x计。行为每项权重{behaviourWeight}，态度每项权重{attitudeWeight}。忠诚得分是多少？',
  },
  steps: {
    behaviours: {
      name: { en: 'Behaviour, two readings', zh: '行为两项之和' },
      line: '{repeatPurchaseRate} + {shareOfNeeds} = {value}',
    },
    attitudes: {
      name: { en: 'Attitude, five readings, three turned round', zh: '态度五项之和，三项反向' },
      line: '{attentionToBrand} + (100 − {attentionToRivals}) + (100 − {choosingTime}) + (100 − {priceSensitivity}) + {faultTolerance} = {value}',
    },
    weights: {
      name: { en: 'All weights', zh: '权重之和' },
      line: '2 × {behaviourWeight} + 5 × {attitudeWeight} = {value}',
    },
    score: {
      name: { en: 'Loyalty score', zh: '忠诚得分' },
      line: '({behaviourWeight} × {behaviours} + {attitudeWeight} × {attitudes}) ÷ {weights} = {value}',
    },
  },
  mistakes: {
    noneTurned: {
      says: {
        en: 'No reading is turned round. A member who eyes rivals, compares for long and looks at the price is not more loyal for it: these three count as 100 − x.',
        zh: '没有一项反向。留意别家、挑来挑去、看重价格，并不说明更忠诚：这三项按100−x计。',
      },
      line: '{attentionToBrand} + {attentionToRivals} + {choosingTime} + {priceSensitivity} + {faultTolerance} = {value}',
    },
    countForWeights: {
      says: {
        en: 'The weighted sum is divided by the number of readings. With weights the divisor is what the weights add up to, or the score can leave the scale.',
        zh: '加权之和除的是项数。有权重时要除以权重之和，否则得分会超出量表。',
      },
      line: '2 + 5 = {value}',
    },
    onceForEachPart: {
      says: {
        en: 'Each weight is counted once. It belongs to every reading: the one of behaviour to two of them, the one of attitude to five.',
        zh: '每种权重只算了一次。权重是每一项的：行为有两项，态度有五项。',
      },
      line: '{behaviourWeight} + {attitudeWeight} = {value}',
    },
    meanOfMeans: {
      says: {
        en: 'This is the mean of two means, behaviour and attitude half and half. Here every reading brings its own weight: weigh, add, and divide by all weights.',
        zh: '这是两个平均数的平均，行为和态度各占一半。这里每一项都有自己的权重：先加权，再相加，最后除以权重之和。',
      },
      line: '({behaviours} ÷ 2 + {attitudes} ÷ 5) ÷ 2 = {value}',
    },
  },
};
