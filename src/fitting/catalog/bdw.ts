import * as bdw from '#domain/probability/bdw.ts';
import { fitBdw } from '#domain/probability/bdw-fit.ts';
import { contractLabels, contractRows, contractSentences, contractWords } from '../contract/contract-words.ts';
import { defineContract } from '../contract/define-contract.ts';
import type { ModelText } from '../model-text.ts';

/** Beta-discrete-Weibull: retention under contract when, besides, the single customer changes with time. */
export const model = defineContract({
  id: 'bdw',
  fewestRenewals: 3,
  published: { highEnd: {}, regular: {} },
  symbols: { gamma: 'γ', delta: 'δ', c: 'c', meanChurn: 'γ/(γ+δ)' },
  parameters: ['gamma', 'delta', 'c'],
  shares: ['meanChurn'],
  fit: fitBdw,
  estimates: ({ gamma, delta, c }) => ({ gamma, delta, c, meanChurn: gamma / (gamma + delta) }),
  retention: (fit) => ({
    survival: (t) => bdw.survival(fit, t),
    retention: (n) => bdw.retention(fit, n),
    lifetime: (discount) => bdw.discountedLifetime(fit, discount),
    residual: (n, discount) => bdw.discountedResidualLifetime(fit, n, discount),
  }),
});

export const text: ModelText<typeof model> = {
  title: { en: 'BdW: retention with duration dependence', zh: 'BdW模型：会随时间变化的保持率' },
  lead: {
    en: 'Does a customer become less likely to leave with time, or do only those stay who never were? A third parameter tells the two apart.',
    zh: '是客户越久越不易离开，还是留下的人本来就不易离开？多一个参数，就能把两者分开。',
  },
  assumptions: [
    {
      en: 'A customer under contract renews or leaves at the end of each period; the firm sees which.',
      zh: '客户签有合同，每期期末或续约或离开，企业看得到。',
    },
    {
      en: 'A customer survives t renewals with probability (1−θ) to the power tᶜ. With c above 1 the single customer grows more likely to leave, with c below 1 less; with c = 1 the model is sBG.',
      zh: '一位客户经过t次续约仍在的概率为(1−θ)的tᶜ次方。c大于1，同一位客户越久越容易离开；c小于1，越久越不易离开；c等于1就是sBG模型。',
    },
    {
      en: 'θ differs between customers as a beta distribution with parameters γ and δ; c is the same for all.',
      zh: 'θ因人而异，服从参数为γ、δ的贝塔分布；c对所有客户相同。',
    },
  ],
  formula: 'S(t)=\\frac{B(\\gamma,\\delta+t^{c})}{B(\\gamma,\\delta)}\\qquad r(t)=\\frac{S(t)}{S(t-1)}',
  rows: contractRows,
  labels: {
    ...contractLabels,
    gamma: {
      en: 'with δ: how θ is spread; below 1, many customers hardly ever leave',
      zh: '与δ一起决定θ的分布；小于1时，很多客户几乎不走',
    },
    delta: {
      en: 'with γ: how θ is spread; below 1, many customers leave almost at once',
      zh: '与γ一起决定θ的分布；小于1时，很多客户几乎马上就走',
    },
    c: {
      en: 'how the single customer changes: above 1 more likely to leave with time, below 1 less',
      zh: '同一位客户怎样变化：大于1越久越易离开，小于1越久越不易离开',
    },
    meanChurn: { en: 'mean of θ: share that leaves at the first renewal', zh: 'θ的均值：第一次续约时离开的比例' },
  },
  sentences: contractSentences,
  words: contractWords,
  note: {
    en: 'The third parameter always fits the past a little better, and costs certainty: seven renewals say little about c. Compare the log-likelihood with that of sBG on the same table before believing in duration dependence. No estimates for these samples were found in print, so the table shows none. The sample takes a cohort of 1,000, since only shares are printed; its standard errors are those of so many customers.',
    zh: '多一个参数总能把过去拟合得更好一点，代价是更不确定：七次续约对c说明不了多少。在相信“随时间变化”之前，先用同一张表与sBG的对数似然值比一比。没有找到这两组样本的公布值，所以表中没有列。公布的数据只有比例；样本按1,000位客户计，标准误也是这么多客户时的大小。',
  },
  sources: ['fader-et-al-2018', 'fader-hardie-2007'],
};
