import { defineFamily, type FamilyText } from '../../family.ts';
import { leftOnTheScale, lowestTakenAsZero, partOfTheHighest, ratingsForSteps } from '../../mistakes/scale.ts';

const rating = { from: 1, to: 5, step: 1 };

export const model = defineFamily({
  output: 'score',
  digits: 0,
  draw: {
    switchingCost: rating,
    timeHorizon: rating,
    heterogeneity: rating,
    margin: rating,
    repeatFrequency: rating,
  },
  fixed: {},
  steps: ({ switchingCost, timeHorizon, heterogeneity, margin, repeatFrequency }, step) => {
    const total = switchingCost + timeHorizon + heterogeneity + margin + repeatFrequency;
    const mean = step('mean', total / 5, 'points', { digits: 1 });
    const above = step('above', mean - 1, 'points', { digits: 1 });
    step('suits', (100 * above) / 4, 'number', { digits: 1, numbers: { ratings: 5 } });
  },
  mistakes: {
    lowestTakenAsZero,
    leftOnTheScale,
    ratingsForSteps: ratingsForSteps(5),
    partOfTheHighest: partOfTheHighest(5),
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Does a relationship suit this buyer?', zh: '这位买方适合做关系吗' },
  stem: {
    en: 'A supplier of laboratory gases rates a university from 1 to 5: switching cost {switchingCostNumber}, time horizon {timeHorizonNumber}, difference between customers {heterogeneityNumber}, margin {marginNumber}, repetition {repeatFrequencyNumber}. All five count alike. What is the fit for a relationship, from 0 to 100?',
    zh: '一家实验气体供应商给某大学打分（1～5分）：转换成本{switchingCostNumber}，时间跨度{timeHorizonNumber}，需求差异{heterogeneityNumber}，利润{marginNumber}，重复频率{repeatFrequencyNumber}，五项等权。换算成0～100，做关系的适合度是多少？',
  },
  steps: {
    mean: {
      name: { en: 'Mean rating', zh: '平均分' },
      line: '({switchingCost} + {timeHorizon} + {heterogeneity} + {margin} + {repeatFrequency}) ÷ 5 = {value}',
    },
    above: { name: { en: 'Above the lowest rating', zh: '高出最低分' }, line: '{mean} − 1 = {value}' },
    suits: {
      name: { en: 'Of the four steps from 1 to 5, times 100', zh: '1到5共4级，占几成，乘100' },
      line: '100 × {above} ÷ 4 = {value}',
    },
  },
};
