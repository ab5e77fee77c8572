import type { Mistake, MistakeTexts } from '../mistake.ts';

type Acquired = { readonly acquisitionCost: number };

export const acquisitionCostForgotten: Mistake<Acquired> = { given: () => ({ acquisitionCost: 0 }) };
export const acquisitionCostTwice: Mistake<Acquired> = {
  given: ({ acquisitionCost }) => ({ acquisitionCost: 2 * acquisitionCost }),
};
export const firstOrderForgotten: Mistake<{ readonly initialMargin: number }> = { given: () => ({ initialMargin: 0 }) };

export const words: MistakeTexts = {
  acquisitionCostForgotten: {
    says: {
      en: 'This is the value before the cost of winning the customer. Take off the {acquisitionCost}; they were paid at the start and are not discounted.',
      zh: '这是扣除获客成本之前的价值。再减去{acquisitionCost}，这笔钱一开始就付了，不用贴现。',
    },
  },
  acquisitionCostTwice: {
    says: {
      en: 'The cost of winning the customer is taken off twice. Margins are given before it; subtract {acquisitionCost} once.',
      zh: '获客成本减了两次。利润里没有扣过它，只减一次{acquisitionCost}。',
    },
  },
  firstOrderForgotten: {
    says: {
      en: 'The first order is missing. What comes later does not contain it: whoever becomes a customer brings {initialMargin} at once as well.',
      zh: '漏了第一单。以后的价值里不含它：成为客户的人当场还带来{initialMargin}。',
    },
  },
};
