import * as mbgNbd from '#domain/probability/mbg-nbd.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import type { ModelText } from '../model-text.ts';
import { buyingRows, buyingSentences, buyingWords, gammaPurchases } from '../repeat-buying/buying-words.ts';
import { defineGeometricDropout, geometricLabels, independentDropout } from '../repeat-buying/geometric-dropout.ts';

/** Modified BG/NBD: repeat buying when customers may drop out after any purchase, the first one included. */
export const model = defineGeometricDropout({
  id: 'mbg-nbd',
  published: { r: '0.525', alpha: '6.183', a: '0.891', b: '1.614' },
  extraChances: 1,
  fit: fitMbgNbd,
  pAlive: mbgNbd.pAlive,
  pmf: mbgNbd.pmf,
});

export const text: ModelText<typeof model> = {
  title: { en: 'MBG/NBD: lost after the first purchase', zh: 'MBG/NBD模型：首购之后就可能流失' },
  lead: {
    en: 'Many customers buy once and never return. This model lets them leave right after the first purchase, as BG/NBD does not.',
    zh: '很多客户只买一次就不再来。这个模型允许他们在首次购买之后就离开，BG/NBD模型则不允许。',
  },
  assumptions: [
    gammaPurchases.assumption,
    {
      en: 'After each purchase, the first one included, the customer drops out for good with a probability p of its own; p differs as Beta(a, b).',
      zh: '每次购买之后，包括首次购买，客户都以自己的概率p永远流失；p因人而异，服从Beta(a, b)。',
    },
    independentDropout,
  ],
  formula:
    'P(\\text{alive}\\mid x,t_x,T)=\\left[1+\\frac{a}{b+x}\\left(\\frac{\\alpha+T}{\\alpha+t_x}\\right)^{r+x}\\right]^{-1}',
  rows: buyingRows,
  labels: {
    ...geometricLabels,
    dropout: { en: 'mean probability of dropping out after a purchase', zh: '每次购买之后流失概率的均值' },
  },
  sentences: buyingSentences,
  words: buyingWords,
  note: {
    en: 'Set a customer’s repeat purchases to 0 here and on the BG/NBD page: there P(alive) is 1, here it falls with every silent week. The log-likelihoods of the two models on the same table may be compared, since both have four parameters. The published estimates are those with which programs for this model test themselves; the article was not opened.',
    zh: '把一位客户的重复购买次数设为0，与BG/NBD页比一比：那边P(alive)等于1，这边则每沉默一周就降一点。两个模型都有四个参数，同一张表上的对数似然值可以直接比较。公布值取自该模型软件的检验数据；原文没有查阅。',
  },
  sources: ['batislam-denizel-filiztekin-2007', 'fader-hardie-lee-2005-bgnbd', 'fader-hardie-2013-gg'],
};
