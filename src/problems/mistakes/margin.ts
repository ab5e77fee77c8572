import type { Mistake, MistakeTexts } from '../mistake.ts';

export const revenueForMargin: Mistake<{ readonly marginShare: number }> = { given: () => ({ marginShare: 1 }) };

export const words: MistakeTexts = {
  revenueForMargin: {
    says: {
      en: 'This counts the whole price as if it were profit. Only {marginShare} of it is margin; multiply by that first.',
      zh: '把全部收入都当成了利润。其中只有{marginShare}是毛利，先乘上这个数。',
    },
  },
};
