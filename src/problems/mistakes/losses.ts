import type { Mistake, MistakeTexts } from '../mistake.ts';
import { sum } from '../sum.ts';

type Profits = { readonly profits: readonly number[] };

/** For families with the step `total`: all profits, losses taken off. */
export const lossMakersLeftOut: Mistake<Profits> = {
  at: 'total',
  instead: ({ profits }) => sum(profits.filter((profit) => profit > 0)),
};
export const lossesAsProfits: Mistake<Profits> = {
  at: 'total',
  instead: ({ profits }) => sum(profits.map(Math.abs)),
};

export const words: MistakeTexts = {
  lossMakersLeftOut: {
    says: {
      en: 'The customers at a loss are missing in the total. They are customers too: what they cost is paid from what the others bring.',
      zh: '合计里漏了亏钱的客户。他们也是客户，亏掉的钱要由别的客户来补。',
    },
    line: { en: 'profits only = {value}', zh: '只加盈利的 = {value}' },
  },
  lossesAsProfits: {
    says: {
      en: 'The minus signs were overlooked, and losses were added as profits. In the total they are taken off.',
      zh: '漏看了负号，把亏损也当利润加上了。求总利润时，亏损应当减去。',
    },
    line: { en: 'all without their signs = {value}', zh: '不看正负全部相加 = {value}' },
  },
};
