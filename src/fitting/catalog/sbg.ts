import * as sbg from '#domain/probability/sbg.ts';
import { fitSbg } from '#domain/probability/sbg-fit.ts';
import { contractLabels, contractRows, contractSentences, contractWords } from '../contract/contract-words.ts';
import { defineContract } from '../contract/define-contract.ts';
import type { ModelText } from '../model-text.ts';

/** Shifted-beta-geometric: retention under contract when customers differ in how likely they are to leave. */
export const model = defineContract({
  id: 'sbg',
  fewestRenewals: 2,
  published: { highEnd: { alpha: '0.668', beta: '3.806' }, regular: { alpha: '0.704', beta: '1.182' } },
  symbols: { alpha: 'α', beta: 'β', meanChurn: 'α/(α+β)' },
  parameters: ['alpha', 'beta'],
  shares: ['meanChurn'],
  fit: fitSbg,
  estimates: ({ alpha, beta }) => ({ alpha, beta, meanChurn: alpha / (alpha + beta) }),
  retention: (fit) => ({
    survival: (t) => sbg.survival(fit, t),
    retention: (n) => sbg.retention(fit, n),
    lifetime: (discount) => sbg.discountedLifetime(fit, discount),
    residual: (n, discount) => sbg.discountedResidualLifetime(fit, n, discount),
  }),
});

export const text: ModelText<typeof model> = {
  title: { en: 'sBG: retention under contract', zh: 'sBG模型：合同关系下的保持率' },
  lead: {
    en: 'A cohort of subscribers shrinks. How many will be left in ten years, if some were always likely to leave and others never were?',
    zh: '一批订户逐年减少。如果有些人本来就容易走，有些人本来就不会走，十年后还剩多少？',
  },
  assumptions: [
    {
      en: 'A customer under contract renews or leaves at the end of each period; the firm sees which.',
      zh: '客户签有合同，每期期末或续约或离开，企业看得到。',
    },
    {
      en: 'Each customer leaves with the same probability θ every time: nobody grows loyal or tired.',
      zh: '每位客户每次离开的概率θ固定不变：没有人变得更忠诚，也没有人变得厌倦。',
    },
    {
      en: 'θ differs between customers as a beta distribution with parameters α and β.',
      zh: 'θ因人而异，服从参数为α、β的贝塔分布。',
    },
  ],
  formula: 'S(t)=\\frac{B(\\alpha,\\beta+t)}{B(\\alpha,\\beta)}\\qquad r(t)=\\frac{\\beta+t-1}{\\alpha+\\beta+t-1}',
  rows: contractRows,
  labels: {
    ...contractLabels,
    alpha: {
      en: 'with β: how θ is spread; below 1, many customers hardly ever leave',
      zh: '与β一起决定θ的分布；小于1时，很多客户几乎不走',
    },
    beta: {
      en: 'with α: how θ is spread; below 1, many customers leave almost at once',
      zh: '与α一起决定θ的分布；小于1时，很多客户几乎马上就走',
    },
    meanChurn: { en: 'mean of θ: share that leaves at the first renewal', zh: 'θ的均值：第一次续约时离开的比例' },
  },
  sentences: contractSentences,
  words: contractWords,
  note: {
    en: 'Retention rises with tenure although no customer changes: those who were likely to leave have left. Reading the rise as growing loyalty is the usual mistake, projecting the first year’s retention for ever another. The published estimates are those for the first seven renewals of each segment, as others quote them from the article, which was not opened; recomputation confirms them. The source prints shares only; the sample takes a cohort of 1,000, and its standard errors are those of so many customers.',
    zh: '保持率随时间上升，而每位客户都没有变：容易走的人先走了。常见的错误，一是把上升当作忠诚度提高，二是把第一年的保持率一直推下去。公布的估计值针对各细分市场的前七次续约，转引自他人对原文的引用（原文没有查阅），经重新计算相符。原文只给出比例；样本按1,000位客户计，标准误也是这么多客户时的大小。',
  },
  sources: ['fader-hardie-2007', 'fader-hardie-2010'],
};
