import { defineFamily, type FamilyText } from '../../family.ts';
import { leftOnTheScale, lowestTakenAsZero, partOfTheHighest, ratingsForSteps } from '../../mistakes/scale.ts';
import { weightsIgnored } from '../../mistakes/weighting.ts';

export const model = defineFamily({
  output: 'index',
  digits: 1,
  draw: {
    overall: { from: 6, to: 9.5, step: 0.1 },
    expectancy: { from: 5, to: 9, step: 0.1 },
    ideal: { from: 4, to: 8.5, step: 0.1 },
  },
  fixed: { overallWeight: 0.4, expectancyWeight: 0.35, idealWeight: 0.25, qualityChange: 0 },
  steps: ({ overall, expectancy, ideal, overallWeight, expectancyWeight, idealWeight }, step) => {
    const weighted = overallWeight * overall + expectancyWeight * expectancy + idealWeight * ideal;
    const mean = step('mean', weighted, 'points', { digits: 3 });
    const above = step('above', mean - 1, 'points', { digits: 3 });
    step('index', (100 * above) / 9, 'number', { digits: 1, numbers: { ratings: 10 } });
  },
  mistakes: {
    weightsIgnored,
    lowestTakenAsZero,
    ratingsForSteps: ratingsForSteps(10),
    partOfTheHighest: partOfTheHighest(10),
    leftOnTheScale,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Index of the ACSI type', zh: 'ACSI式满意度指数' },
  stem: {
    en: 'Subscribers of a telephone company rate it from 1 to 10: {overallNumber} for overall satisfaction, {expectancyNumber} against what they expected, {idealNumber} against an ideal company. With weights of {overallWeight}, {expectancyWeight} and {idealWeight}, what is the satisfaction index from 0 to 100?',
    zh: '某电信公司的用户打分（1～10分）：总体满意{overallNumber}，与期望相比{expectancyNumber}，与理想的公司相比{idealNumber}，权重依次为{overallWeight}、{expectancyWeight}、{idealWeight}。换算成0～100的满意度指数是多少？',
  },
  steps: {
    mean: {
      name: { en: 'Weighted mean rating', zh: '加权平均分' },
      line: '{overallWeight} × {overall} + {expectancyWeight} × {expectancy} + {idealWeight} × {ideal} = {value}',
    },
    above: { name: { en: 'Above the lowest rating', zh: '高出最低分' }, line: '{mean} − 1 = {value}' },
    index: {
      name: { en: 'Of the nine steps from 1 to 10, times 100', zh: '1到10共9级，占几成，乘100' },
      line: '100 × {above} ÷ 9 = {value}',
    },
  },
};
