import { bgNbdGrowth } from '#domain/probability/bg-nbd-growth.ts';
import * as mbgNbd from '#domain/probability/mbg-nbd.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import type { ModelText } from '../model-text.ts';
import { buyingLabels, buyingRows, buyingSentences, buyingWords } from '../repeat-buying/buying-words.ts';
import { defineBuying } from '../repeat-buying/define-buying.ts';

/** Modified BG/NBD: repeat buying when customers may drop out after any purchase, the first one included. */
export const model = defineBuying({
  id: 'mbg-nbd',
  published: { r: '0.525', alpha: '6.183', a: '0.891', b: '1.614' },
  symbols: { r: 'r', alpha: 'α', a: 'a', b: 'b', rate: 'r/α', dropout: 'a/(a+b)' },
  parameters: ['r', 'alpha', 'a', 'b'],
  shares: ['dropout'],
  fit: fitMbgNbd,
  estimates: ({ r, alpha, a, b }) => ({ r, alpha, a, b, rate: r / alpha, dropout: a / (a + b) }),
  buying: (fit) => ({
    fit,
    pAlive: (history) => mbgNbd.pAlive(fit, history),
    // A customer alive has passed up one chance more to drop out than under BG/NBD.
    growth: bgNbdGrowth({ ...fit, b: fit.b + 1 }),
    scale: fit.alpha,
    pmf: (x, t) => mbgNbd.pmf(fit, x, t),
  }),
});

export const text: ModelText<typeof model> = {
  title: { en: 'MBG/NBD: lost after the first purchase', zh: 'MBG/NBD模型：首购之后就可能流失' },
  lead: {
    en: 'Many customers buy once and never return. This model lets them leave right after the first purchase, as BG/NBD does not.',
    zh: '很多客户只买一次就不再来。这个模型允许他们在首次购买之后就离开，BG/NBD模型则不允许。',
  },
  assumptions: [
    {
      en: 'While alive, a customer buys at random at a rate λ of its own; λ differs between customers as Gamma(r, α).',
      zh: '客户未流失时，按自己的速率λ随机购买；λ因人而异，服从Gamma(r, α)。',
    },
    {
      en: 'After each purchase, the first one included, the customer drops out for good with a probability p of its own; p differs as Beta(a, b).',
      zh: '每次购买之后，包括首次购买，客户都以自己的概率p永远流失；p因人而异，服从Beta(a, b)。',
    },
    {
      en: 'λ and p are independent, and do not change with time.',
      zh: 'λ与p相互独立，也不随时间变化。',
    },
  ],
  formula:
    'P(\\text{alive}\\mid x,t_x,T)=\\left[1+\\frac{a}{b+x}\\left(\\frac{\\alpha+T}{\\alpha+t_x}\\right)^{r+x}\\right]^{-1}',
  rows: buyingRows,
  labels: {
    ...buyingLabels,
    r: {
      en: 'how alike the rates of purchase are: the smaller, the more they differ',
      zh: '购买速率的差异程度：越小差异越大',
    },
    alpha: { en: 'scale of the rates of purchase, in weeks', zh: '购买速率的尺度，单位为周' },
    a: { en: 'with b: how the probability of dropping out is spread', zh: '与b一起决定流失概率的分布' },
    b: { en: 'with a: how the probability of dropping out is spread', zh: '与a一起决定流失概率的分布' },
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
