import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `sales`, whose first sale is made now. */
export const firstSaleForgotten: Mistake<{ readonly grossContribution: number }> = {
  at: 'sales',
  instead: ({ grossContribution }, { right }) => right - grossContribution,
};
export const promotionForgotten: Mistake<{ readonly promotionCost: number }> = { given: () => ({ promotionCost: 0 }) };

export const words: MistakeTexts = {
  firstSaleForgotten: {
    says: {
      en: 'The sale made now is missing. It is certain and undiscounted, so there is one sale more than there are reminders.',
      zh: '漏了现在这一次。它是确定的，也不用贴现，所以成交比提醒多一次。',
    },
    line: { en: 'without the sale made now = {value}', zh: '不计现在这次 = {value}' },
  },
  promotionForgotten: {
    says: {
      en: 'These are the sales alone. A reminder costs {promotionCost} and goes to all who are still customers; take them off.',
      zh: '只算了成交的利润。每次提醒花{promotionCost}，凡仍是客户的都要寄，应当减去。',
    },
  },
};
