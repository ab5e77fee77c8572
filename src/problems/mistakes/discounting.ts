import type { Mistake, MistakeTexts } from '../mistake.ts';

export const undiscounted: Mistake<{ readonly discount: number }> = { given: () => ({ discount: 0 }) };

export const words: MistakeTexts = {
  undiscounted: {
    says: {
      en: 'This is what you get without discounting. What comes a year later has to be divided by 1 + {discount} before it is added.',
      zh: '不贴现就会得到这个数。晚一年到手的钱，要先除以1 + {discount}再相加。',
    },
  },
};
