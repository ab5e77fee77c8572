import { outcomeOf } from '#domain/customer-base/outcome.ts';
import { conditionalMean, populationMean } from '#domain/probability/gamma-gamma.ts';
import { fitGammaGamma } from '#domain/probability/gamma-gamma-fit.ts';
import { cdnowCustomers } from '../cdnow-customers.ts';
import { defineModel } from '../define-model.ts';
import type { ModelText } from '../model-text.ts';
import {
  distributionPart,
  ownWeight,
  type SpenderRow,
  spenders,
  spendersPart,
  weightPart,
} from '../spend/spend-report.ts';

/** Gamma-Gamma: spend per purchase, for customers of whom few purchases are known. */
export const model = defineModel({
  id: 'gamma-gamma',
  columns: {
    customer: { kind: 'label' },
    x: { kind: 'whole', min: 0 },
    zbar: { kind: 'number', min: 0 },
  },
  settings: {},
  samples: [
    {
      ...cdnowCustomers,
      columns: [{ name: 'customer' }, { name: 'x' }, { name: 'zbar' }],
      published: { p: '6.25', q: '3.74', v: '15.44' },
    },
  ],
  symbols: { p: 'p', q: 'q', v: 'v' },
  row: (cells): SpenderRow => cells,
  observations: (rows) => spenders(rows).length,
  parameters: ['p', 'q', 'v'],
  shares: [],
  fit: (rows, _settings, options) => fitGammaGamma(rows, options),
  estimates: ({ p, q, v }) => ({ p, q, v }),
  report: (fit, rows) => [distributionPart(fit, rows), ...(fit.q > 1 ? [weightPart(fit)] : [])],
  customers: (fit, rows) => spendersPart(fit, rows),
  whatIf: {
    inputs: {
      x: { unit: 'number', min: 0, max: 1000, step: 1, whole: true, initial: 2 },
      zbar: { unit: 'number', min: 0, max: 1_000_000, step: 0.01, initial: 22.35 },
    },
    outputs: {
      spend: { unit: 'number', digits: 2 },
      mean: { unit: 'number', digits: 2 },
      weight: { unit: 'share', digits: 1 },
    },
    tell: (fit, { x, zbar }) => {
      const spend = conditionalMean(fit, { x, zbar });
      const mean = outcomeOf(() => populationMean(fit));
      const weight = mean.found ? ownWeight(fit, x) : undefined;
      return {
        outputs: { spend, mean: mean.found ? mean.value : mean.reason, weight: weight ?? 'meanUndefined' },
        sentence: {
          id: x === 0 ? 'stranger' : weight === undefined ? 'spenderWithoutMean' : 'spender',
          values: {
            x: { value: x, unit: 'number', digits: 0 },
            zbar: { value: zbar, unit: 'number' },
            spend: { value: spend, unit: 'number' },
            mean: { value: mean.found ? mean.value : 0, unit: 'number' },
            weight: { value: weight ?? 0, unit: 'share' },
          },
        },
      };
    },
  },
});

export const text: ModelText<typeof model> = {
  title: { en: 'Gamma-Gamma: what a purchase will be worth', zh: 'Gamma-Gamma模型：一次购买值多少' },
  lead: {
    en: 'A customer has bought twice, for 22 on average. Is 22 to be expected of the next purchase, or something nearer to what everybody spends?',
    zh: '一位客户买过两次，平均每次22。下一次该预期22，还是更接近大家的平均数？',
  },
  assumptions: [
    {
      en: 'The single purchases of a customer vary as Gamma(p, ν) around a mean of its own.',
      zh: '同一位客户各次购买的金额围绕自己的均值变动，服从Gamma(p, ν)。',
    },
    {
      en: 'ν differs between customers as Gamma(q, v), and does not change with time.',
      zh: 'ν因人而异，服从Gamma(q, v)，不随时间变化。',
    },
    {
      en: 'How much a customer spends has nothing to do with how often. Only customers with a repeat purchase say anything.',
      zh: '每次花多少与买得多勤无关。只有重复购买过的客户才提供信息。',
    },
  ],
  formula: 'E[M\\mid x,\\bar z]=\\frac{p\\,(v+x\\bar z)}{px+q-1}\\qquad E[M]=\\frac{p\\,v}{q-1}',
  rows: {
    en: 'One line per customer: a name or number, the repeat purchases, and their mean amount in one currency. Customers without a repeat purchase, or whose mean is 0, may stand in the table; they are passed over.',
    zh: '每行一位客户：名称或编号、重复购买次数、每次平均金额（同一种货币）。没有重复购买或平均金额为0的客户可以留在表中，估计时会跳过。',
  },
  labels: {
    customer: { en: 'Customer', zh: '客户' },
    x: { en: 'Repeat purchases x', zh: '重复购买次数x' },
    zbar: { en: 'Mean spend per repeat purchase z̄', zh: '每次重复购买的平均消费z̄' },
    p: {
      en: 'how alike the purchases of one customer are: the larger, the more alike',
      zh: '同一客户各次金额的相似程度：越大越相似',
    },
    q: {
      en: 'how alike customers are: the larger, the more alike; the mean exists above 1',
      zh: '客户之间的相似程度：越大越相似；大于1均值才存在',
    },
    v: { en: 'scale of spend, in the currency of the table', zh: '消费额的尺度，以表中货币计' },
    spend: { en: 'Expected spend per purchase', zh: '预期每次消费' },
    mean: { en: 'Expected spend over all customers', zh: '全体客户的预期每次消费' },
    weight: { en: 'Weight of the customer’s own mean', zh: '客户自己均值的权重' },
  },
  sentences: {
    distribution: {
      en: 'Over the {customers} customers with a repeat purchase the model expects **{mean}** per purchase; their observed means average {observed}. Frequency and mean spend correlate with {correlation}; the model takes this for 0.',
      zh: '对{customers}位有重复购买的客户，模型预期每次消费**{mean}**；他们观察到的均值平均为{observed}。购买次数与平均消费的相关系数为{correlation}，模型则假定为0。',
    },
    distributionWithoutMean: {
      en: 'The model fits the {customers} customers with q not above 1, so that it expects no finite mean; their observed means average {observed}. Frequency and mean spend correlate with {correlation}.',
      zh: '对{customers}位客户，估计出的q不大于1，模型的均值不是有限数；观察到的均值平均为{observed}。购买次数与平均消费的相关系数为{correlation}。',
    },
    weights: {
      en: 'After one purchase the customer’s own amount counts **{one}**, after ten their mean counts **{ten}**; the rest is the mean of all.',
      zh: '只买过一次，客户自己的金额占**{one}**；买过十次，其均值占**{ten}**；其余由全体均值补足。',
    },
    customers: {
      en: 'Observed and expected spend of {n} customers, in the order of the table. Few purchases pull the expectation towards the mean of all.',
      zh: '{n}位客户观察到的和预期的每次消费，按表中顺序。购买越少，预期越向全体均值靠拢。',
    },
    spender: {
      en: 'With {x} purchases of {zbar} on average, **{spend}** is to be expected of the next: the own mean counts {weight}, the rest is the mean of all, {mean}.',
      zh: '买过{x}次、平均{zbar}，下一次预期**{spend}**：自己的均值占{weight}，其余由全体均值{mean}补足。',
    },
    spenderWithoutMean: {
      en: 'With {x} purchases of {zbar} on average, **{spend}** is to be expected of the next. A mean of all customers does not exist with these estimates.',
      zh: '买过{x}次、平均{zbar}，下一次预期**{spend}**。在这组估计值下，全体客户的均值不存在。',
    },
    stranger: {
      en: 'Of a customer without a repeat purchase nothing is known; **{spend}**, the mean of all, is to be expected.',
      zh: '没有重复购买的客户，无从了解，只能按全体均值预期**{spend}**。',
    },
  },
  words: {
    distribution: { en: 'Customers by mean spend', zh: '客户的平均消费分布' },
    weights: { en: 'How far a customer’s own mean is trusted', zh: '客户自己的均值可信几分' },
    customers: { en: 'Customer by customer', zh: '逐位客户' },
    class: { en: 'Mean spend', zh: '平均消费' },
    actual: { en: 'actual', zh: '实际' },
    fitted: { en: 'by the model', zh: '模型' },
    cdnow: { en: 'CDNOW, 39 weeks', zh: 'CDNOW顾客，39周' },
  },
  note: {
    en: 'Spend is revenue, not margin. Expected spend times expected purchases, from a model of repeat buying, times the margin makes a customer lifetime value. Where frequent buyers buy cheaper things, the assumption of independence fails and the product misleads. The published estimates stand in a note of the model’s authors, as programs that test themselves against it give them; it was not opened.',
    zh: '消费额是收入，不是利润。预期每次消费乘以重复购买模型给出的预期次数，再乘以利润率，才是客户终身价值。如果常客偏买便宜货，独立的假定就不成立，乘积会误导。公布值出自模型作者的一篇短文，转引自以它作检验的软件；原文没有查阅。',
  },
  sources: ['fader-hardie-2013-gg', 'fader-hardie-lee-2005-rfm'],
};
