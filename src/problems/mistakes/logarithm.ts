import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `log`, which takes a natural logarithm. */
export const commonLogarithm: Mistake<unknown> = { at: 'log', instead: (_, { right }) => right / Math.LN10 };

export const words: MistakeTexts = {
  commonLogarithm: {
    says: {
      en: 'This is a logarithm to the base 10. The formula is built on e, so take the natural logarithm, the key marked ln.',
      zh: '用了以10为底的对数。公式以e为底，要取自然对数，按计算器上的ln键。',
    },
    line: { en: 'to the base 10: {value}', zh: '以10为底：{value}' },
  },
};
