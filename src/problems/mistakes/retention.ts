import type { Mistake, MistakeTexts } from '../mistake.ts';

type Retained = { readonly retention: number };

export const complementOfRetention: Mistake<Retained> = { given: ({ retention }) => ({ retention: 1 - retention }) };
export const nobodyLeaves: Mistake<Retained> = { given: () => ({ retention: 1 }) };

export const words: MistakeTexts = {
  complementOfRetention: {
    says: {
      en: 'This is what you get if the share that leaves stands in the place of the share that stays. A year later {retention} are still there; multiply by that.',
      zh: '把流失的比例当成留下的比例，就会得到这个数。一年之后仍在的是{retention}，应当乘这个数。',
    },
  },
  nobodyLeaves: {
    says: {
      en: 'This is what you get if nobody leaves. From the second payment on, only {retention} of those before are still there.',
      zh: '假定没有人离开，就会得到这个数。从第二笔起，留下的只有前一年的{retention}。',
    },
  },
};
