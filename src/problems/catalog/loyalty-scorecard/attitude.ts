import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

interface Readings {
  readonly attentionToBrand: number;
  readonly attentionToRivals: number;
  readonly choosingTime: number;
  readonly priceSensitivity: number;
  readonly faultTolerance: number;
}

const asRead = (readings: Readings): readonly number[] => [
  readings.attentionToBrand,
  readings.attentionToRivals,
  readings.choosingTime,
  readings.priceSensitivity,
  readings.faultTolerance,
];

const percentage = { from: 5, to: 95, step: 5 };

export const model = defineFamily({
  output: 'attitude',
  digits: 0,
  draw: {
    attentionToBrand: percentage,
    attentionToRivals: percentage,
    choosingTime: percentage,
    priceSensitivity: percentage,
    faultTolerance: percentage,
  },
  fixed: { repeatPurchaseRate: 90, shareOfNeeds: 75, behaviourWeight: 1, attitudeWeight: 1 },
  steps: ({ attentionToBrand, attentionToRivals, choosingTime, priceSensitivity, faultTolerance }, step) => {
    const rivals = step('rivals', 100 - attentionToRivals, 'number');
    const time = step('time', 100 - choosingTime, 'number');
    const price = step('price', 100 - priceSensitivity, 'number');
    step('attitude', (attentionToBrand + rivals + time + price + faultTolerance) / 5, 'points');
  },
  mistakes: {
    noneTurned: { at: 'attitude', instead: (readings) => sum(asRead(readings)) / 5 },
    allTurned: { at: 'attitude', instead: (readings) => 100 - sum(asRead(readings)) / 5 },
    onlyRivalsTurned: {
      at: 'attitude',
      instead: (readings, { step }) => (sum(asRead(readings)) - readings.attentionToRivals + step('rivals')) / 5,
    },
    behaviourCountedToo: {
      at: 'attitude',
      instead: ({ repeatPurchaseRate, shareOfNeeds }, { right }) => (5 * right + repeatPurchaseRate + shareOfNeeds) / 7,
    },
    notDivided: { at: 'attitude', instead: (_, { right }) => 5 * right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Attitude from five readings', zh: '由五个读数算态度' },
  stem: {
    en: 'A bookshop knows one of its regulars well. Repeat purchases {repeatPurchaseRate} of 100, share of need {shareOfNeeds}; attention to the shop {attentionToBrand}, attention to rivals {attentionToRivals}, time spent choosing {choosingTime}, price sensitivity {priceSensitivity}, tolerance of faults {faultTolerance}. The first two are behaviour, the other five attitude; attention to rivals, choosing time and price sensitivity speak against loyalty. How high is the attitude, 0 to 100?',
    zh: '书店对一位老顾客的读数（0～100）：重复购买率{repeatPurchaseRate}，需求满足率{shareOfNeeds}；对本店的关注度{attentionToBrand}，对别家的关注度{attentionToRivals}，挑选时间{choosingTime}，价格敏感度{priceSensitivity}，对质量问题的容忍度{faultTolerance}。前两项属行为，后五项属态度；其中对别家的关注度、挑选时间、价格敏感度越高越不忠诚。态度得分（0～100）是多少？',
  },
  steps: {
    rivals: {
      name: { en: 'Attention to rivals, turned round', zh: '对别家的关注度，反向' },
      line: '100 − {attentionToRivals} = {value}',
    },
    time: { name: { en: 'Choosing time, turned round', zh: '挑选时间，反向' }, line: '100 − {choosingTime} = {value}' },
    price: {
      name: { en: 'Price sensitivity, turned round', zh: '价格敏感度，反向' },
      line: '100 − {priceSensitivity} = {value}',
    },
    attitude: {
      name: { en: 'Mean of the five', zh: '五项平均' },
      line: '({attentionToBrand} + {rivals} + {time} + {price} + {faultTolerance}) ÷ 5 = {value}',
    },
  },
  mistakes: {
    noneTurned: {
      says: {
        en: 'All five are taken as they were read. A high attention to rivals is no sign of loyalty: three of the readings count as 100 − x.',
        zh: '五项都照原样用了。对别家的关注度高，可不是忠诚：有三项要按100−x计。',
      },
      line: '({attentionToBrand} + {attentionToRivals} + {choosingTime} + {priceSensitivity} + {faultTolerance}) ÷ 5 = {value}',
    },
    allTurned: {
      says: {
        en: 'All five are turned round. Attention to the shop and tolerance of faults speak for loyalty; they count as they were read.',
        zh: '五项全反了。对本店的关注度、对质量问题的容忍度越高越忠诚，照原样计。',
      },
      line: { en: '100 − the mean of the five as read = {value}', zh: '100 − 五项原读数的平均 = {value}' },
    },
    onlyRivalsTurned: {
      says: {
        en: 'Only the attention to rivals is turned round. Who takes long to choose ({choosingTime}) or looks at the price ({priceSensitivity}) is not tied either: these two count as 100 − x as well.',
        zh: '只反了对别家的关注度。挑得久（{choosingTime}）、看重价格（{priceSensitivity}）同样说明没有被留住，这两项也要按100−x计。',
      },
      line: '({attentionToBrand} + {rivals} + {choosingTime} + {priceSensitivity} + {faultTolerance}) ÷ 5 = {value}',
    },
    behaviourCountedToo: {
      says: {
        en: 'The two readings of behaviour are averaged in. What the till shows, {repeatPurchaseRate} and {shareOfNeeds}, is kept apart from what the customer feels.',
        zh: '把行为的两项也平均进去了。收银机看得到的（{repeatPurchaseRate}和{shareOfNeeds}）与心里怎么想，要分开算。',
      },
      line: '({repeatPurchaseRate} + {shareOfNeeds} + {attentionToBrand} + {rivals} + {time} + {price} + {faultTolerance}) ÷ 7 = {value}',
    },
    notDivided: {
      says: {
        en: 'This is the sum of the five. A score from 0 to 100 is their mean.',
        zh: '这是五项之和。0～100的得分是它们的平均。',
      },
      line: '{attentionToBrand} + {rivals} + {time} + {price} + {faultTolerance} = {value}',
    },
  },
};
