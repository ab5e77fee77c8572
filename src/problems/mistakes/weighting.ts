import type { Value, Values } from '#calculators/inputs.ts';
import type { Mistake, MistakeTexts } from '../mistake.ts';

const isWeight = ([name, value]: [string, Value]): boolean => name.endsWith('Weight') && typeof value === 'number';

/** Every input whose name ends in `Weight` gets the same share of what they add up to. */
export const weightsIgnored: Mistake<Values> = {
  given: (values) => {
    const weights = Object.entries(values).filter(isWeight);
    const alike = weights.reduce((total, [, weight]) => total + Number(weight), 0) / weights.length;
    return Object.fromEntries(weights.map(([name]) => [name, alike]));
  },
};
/** For families whose last step weighs by points of 100. */
export const pointsNotShares: Mistake<unknown> = { at: 'last', instead: (_, { right }) => 100 * right };
/** For families whose last step adds up weighted ratings. @param count how many ratings there are */
export const weightedSumDivided = (count: number): Mistake<unknown> => ({
  at: 'last',
  instead: (_, { right }) => right / count,
});

export const words: MistakeTexts = {
  weightsIgnored: {
    says: {
      en: 'Everything is counted alike here. Weights are given because some things matter more than others: multiply each by its own before you add.',
      zh: '这里把各项一视同仁了。给出权重，是因为有的更要紧：先各乘各的权重，再相加。',
    },
  },
  pointsNotShares: {
    says: {
      en: 'The gap is multiplied by the points as they stand. They are points of 100: divide by 100, or the result leaves the scale.',
      zh: '差距直接乘了点数。权重是100点里的几点，要除以100，否则结果会跑出量表。',
    },
    line: { en: 'not divided by 100: {value}', zh: '没有除以100：{value}' },
  },
  weightedSumDivided: {
    says: {
      en: 'The weighted sum is divided by the number of ratings. The weights add up to the whole and have done the averaging; there is nothing left to divide.',
      zh: '加权之和又除以了项数。权重合起来就是整体，平均已在其中，不用再除。',
    },
    line: { en: 'the weighted sum ÷ the number of ratings = {value}', zh: '加权之和 ÷ 项数 = {value}' },
  },
};
