import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import { paretoNbdPmf } from '#domain/probability/pareto-nbd-pmf.ts';
import type { ModelText } from '../model-text.ts';
import {
  buyingLabels,
  buyingRows,
  buyingSentences,
  buyingWords,
  gammaPurchases,
} from '../repeat-buying/buying-words.ts';
import { defineBuying } from '../repeat-buying/define-buying.ts';

/** Pareto/negative binomial: repeat buying when customers may drop out at any moment. */
export const model = defineBuying({
  id: 'pareto-nbd',
  published: { r: '0.553', alpha: '10.578', s: '0.606', beta: '11.669' },
  symbols: { r: 'r', alpha: 'α', s: 's', beta: 'β', rate: 'r/α', deathRate: 's/β' },
  parameters: ['r', 'alpha', 's', 'beta'],
  shares: [],
  fit: fitParetoNbd,
  estimates: ({ r, alpha, s, beta }) => ({ r, alpha, s, beta, rate: r / alpha, deathRate: s / beta }),
  buying: (fit) => ({
    fit,
    pAlive: (history) => paretoNbd.pAlive(fit, history),
    growth: (x, T) => {
      const after = paretoNbd.whileAlive(fit, { x, T });
      return (t) => paretoNbd.expected(after, t);
    },
    scale: fit.beta,
    pmf: (x, t) => paretoNbdPmf(fit, x, t),
  }),
});

export const text: ModelText<typeof model> = {
  title: { en: 'Pareto/NBD: counting your customers', zh: 'Pareto/NBD模型：还有多少客户' },
  lead: {
    en: 'How many of the customers in the file still are customers? The model from which the others descend lets them leave at any moment.',
    zh: '名册上的客户，还有多少真的是客户？这是其他同类模型的源头，它允许客户在任何时刻离开。',
  },
  assumptions: [
    gammaPurchases.assumption,
    {
      en: 'A customer may drop out at any moment, with a constant rate μ of its own; μ differs as Gamma(s, β).',
      zh: '客户在任何时刻都可能流失，流失速率μ各人固定；μ因人而异，服从Gamma(s, β)。',
    },
    {
      en: 'λ and μ are independent, and do not change with time.',
      zh: 'λ与μ相互独立，也不随时间变化。',
    },
  ],
  formula:
    'P(\\text{alive}\\mid x,t_x,T)=\\left[1+\\int_{t_x}^{T}\\frac{s}{\\beta+u}\\left(\\frac{\\alpha+T}{\\alpha+u}\\right)^{r+x}\\left(\\frac{\\beta+T}{\\beta+u}\\right)^{s}du\\right]^{-1}',
  rows: buyingRows,
  labels: {
    ...buyingLabels,
    ...gammaPurchases.labels,
    s: {
      en: 'how alike the rates of dropping out are: the smaller, the more they differ',
      zh: '流失速率的差异程度：越小差异越大',
    },
    beta: { en: 'scale of the rates of dropping out, in weeks', zh: '流失速率的尺度，单位为周' },
    deathRate: { en: 'mean rate of dropping out a week', zh: '平均每周流失速率' },
  },
  sentences: buyingSentences,
  words: buyingWords,
  note: {
    en: 'P(alive) says whether a customer is still there, not whether the next purchase comes; it is no retention rate. The likelihood is flat in s and β: other values fit these data almost as well, as the wide interval of β shows. A file with the times rounded to two decimals of a week already moves the third decimal of β. The published estimates are those with which such programs test themselves; the article was not opened.',
    zh: 'P(alive)说的是客户是否还在，不是下一次会不会买，更不是保持率。似然函数在s、β方向上很平：换别的值，数据也拟合得差不多，β的区间因此很宽；只要把以周计的时间四舍五入到两位小数，β的第三位小数就会变。公布值取自这类软件的检验数据；原文没有查阅。',
  },
  sources: ['schmittlein-morrison-colombo-1987', 'fader-hardie-lee-2005-rfm', 'fader-hardie-2013-gg'],
};
