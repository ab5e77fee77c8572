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

export const words: MistakeTexts = {
  weightsIgnored: {
    says: {
      en: 'Everything is counted alike here. Weights are given because some things matter more than others: multiply each by its own before you add.',
      zh: '这里把各项一视同仁了。给出权重，是因为有的更要紧：先各乘各的权重，再相加。',
    },
  },
};
