import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import type { ModelText } from '../model-text.ts';
import { buyingRows, buyingSentences, buyingWords, gammaPurchases } from '../repeat-buying/buying-words.ts';
import { defineGeometricDropout, geometricLabels, independentDropout } from '../repeat-buying/geometric-dropout.ts';

/** Beta-geometric/negative binomial: repeat buying when customers may drop out after any repeat purchase. */
export const model = defineGeometricDropout({
  id: 'bg-nbd',
  published: { r: '0.243', alpha: '4.414', a: '0.793', b: '2.426' },
  extraChances: 0,
  fit: fitBgNbd,
  pAlive: bgNbd.pAlive,
  pmf: bgNbd.pmf,
});

export const text: ModelText<typeof model> = {
  title: { en: 'BG/NBD: who will buy again', zh: 'BG/NBD模型：谁还会再来' },
  lead: {
    en: 'Without a contract nobody says goodbye. From three numbers per customer the model tells who has probably left, and how often the others will buy.',
    zh: '没有合同，客户走时不会告别。只凭每位客户的三个数，模型就能推断谁大概已经走了，其余的还会买几次。',
  },
  assumptions: [
    gammaPurchases.assumption,
    {
      en: 'After each repeat purchase the customer drops out for good with a probability p of its own; p differs as Beta(a, b).',
      zh: '每次重复购买之后，客户以自己的概率p永远流失；p因人而异，服从Beta(a, b)。',
    },
    independentDropout,
  ],
  formula:
    'P(\\text{alive}\\mid x,t_x,T)=\\left[1+\\delta_{x>0}\\,\\frac{a}{b+x-1}\\left(\\frac{\\alpha+T}{\\alpha+t_x}\\right)^{r+x}\\right]^{-1}',
  rows: buyingRows,
  labels: {
    ...geometricLabels,
    dropout: { en: 'mean probability of dropping out after a repeat purchase', zh: '每次重复购买之后流失概率的均值' },
  },
  sentences: buyingSentences,
  words: buyingWords,
  note: {
    en: 'P(alive) is 1 for a customer who never bought again: the model lets nobody drop out before a repeat purchase, which is no sign of loyalty. With the same last purchase, more purchases can mean a lower P(alive), because a frequent buyer’s silence says more. The published estimates are those of the article, as programs that test themselves against it give them; it was not opened.',
    zh: '从未再买的客户，P(alive)等于1：模型不允许任何人在重复购买之前流失，这并不表示忠诚。最后一次购买的时间相同时，买得越多的人P(alive)反而可能越低，因为常客一旦沉默更说明问题。公布值出自原文，转引自以它作检验的软件；原文没有查阅。',
  },
  sources: ['fader-hardie-lee-2005-bgnbd', 'fader-hardie-2013-gg'],
};
