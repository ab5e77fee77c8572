import { fitBgBb, type OpportunityCell } from '#domain/probability/bg-bb-fit.ts';
import { sum } from '#domain/statistics/sum.ts';
import { defineModel, type RefusedRow } from '../define-model.ts';
import type { ModelText } from '../model-text.ts';
import { historiesPart, opportunityFrequencies, opportunityProspects } from '../opportunities/opportunity-report.ts';

/** Beta-geometric/beta-Bernoulli: repeat buying at yearly or otherwise fixed opportunities. */
export const model = defineModel({
  id: 'bg-bb',
  columns: {
    x: { kind: 'whole', min: 0 },
    tx: { kind: 'whole', min: 0 },
    n: { kind: 'whole', min: 1, max: 1000 },
    customers: { kind: 'number', min: 0 },
  },
  settings: {
    periods: { unit: 'number', min: 1, max: 100, step: 1, whole: true, initial: 10 },
    discount: { unit: 'share', min: 0.001, max: 1, step: 0.01, initial: 0.1 },
    amount: { unit: 'number', min: 0, max: 1_000_000, step: 1, initial: 50 },
  },
  samples: [
    {
      id: 'donations',
      dataset: 'donations',
      columns: ['frequency', 'recency', 'periods', 'weights'].map((name) => ({ name })),
      published: { alpha: '1.204', beta: '0.750', gamma: '0.657', delta: '2.783' },
    },
  ],
  symbols: { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', take: 'α/(α+β)', dropout: 'γ/(γ+δ)' },
  row: (cell): OpportunityCell | RefusedRow => {
    const { x, tx, n } = cell;
    if (tx > n) return { refused: 'lastAfterEnd', column: 'tx' };
    if (x === 0 && tx > 0) return { refused: 'lastWithoutPurchase', column: 'tx' };
    if (x > 0 && tx === 0) return { refused: 'purchaseWithoutTime', column: 'tx' };
    return x > tx ? { refused: 'morePurchasesThanTimes', column: 'x' } : cell;
  },
  observations: (rows) => sum(rows.map(({ customers }) => customers)),
  parameters: ['alpha', 'beta', 'gamma', 'delta'],
  shares: ['take', 'dropout'],
  fit: (rows, _settings, options) => fitBgBb(rows, options),
  estimates: ({ alpha, beta, gamma, delta }) => ({
    alpha,
    beta,
    gamma,
    delta,
    take: alpha / (alpha + beta),
    dropout: gamma / (gamma + delta),
  }),
  report: (fit, rows, settings) => [opportunityFrequencies(fit, rows), historiesPart(fit, rows, settings)],
  whatIf: {
    inputs: {
      x: { unit: 'number', min: 0, max: 200, step: 1, whole: true, initial: 4 },
      tx: { unit: 'number', min: 0, max: 200, step: 1, whole: true, initial: 5 },
      n: { unit: 'number', min: 1, max: 200, step: 1, whole: true, initial: 6 },
    },
    outputs: {
      pAlive: { unit: 'share', digits: 1 },
      expected: { unit: 'number', digits: 3 },
      dert: { unit: 'number', digits: 3 },
      value: { unit: 'number', digits: 2 },
    },
    tell: (fit, history, settings) => {
      const outputs = opportunityProspects(fit, history, settings);
      return {
        outputs,
        sentence: {
          id: 'donor',
          values: {
            pAlive: { value: outputs.pAlive, unit: 'share' },
            expected: { value: outputs.expected, unit: 'number', digits: 3 },
            periods: { value: settings.periods, unit: 'number', digits: 0 },
            dert: { value: outputs.dert, unit: 'number', digits: 3 },
            value: { value: outputs.value, unit: 'number' },
            discount: { value: settings.discount, unit: 'share' },
          },
        },
      };
    },
  },
});

export const text: ModelText<typeof model> = {
  title: { en: 'BG/BB: buying at fixed opportunities', zh: 'BG/BB模型：按期出现的购买机会' },
  lead: {
    en: 'A donor gave in four of six years, last in the fifth. How many gifts will follow, when there is one chance a year?',
    zh: '一位捐款人六年里捐过四年，最后一次在第五年。每年只有一次机会，今后还会捐几次？',
  },
  assumptions: [
    {
      en: 'There is one opportunity a period: a yearly appeal, a conference, a season. It is taken or not.',
      zh: '每期有一次机会，例如一年一次的募捐、会议或演出季，要么把握，要么错过。',
    },
    {
      en: 'While alive, a customer takes each opportunity with a probability p of its own; p differs as Beta(α, β).',
      zh: '客户未流失时，以自己的概率p把握每次机会；p因人而异，服从Beta(α, β)。',
    },
    {
      en: 'Before each opportunity a customer drops out for good with a probability θ of its own; θ differs as Beta(γ, δ), independently of p.',
      zh: '每次机会之前，客户以自己的概率θ永远流失；θ因人而异，服从Beta(γ, δ)，与p相互独立。',
    },
  ],
  formula:
    'L=\\frac{B(\\alpha+x,\\beta+n-x)}{B(\\alpha,\\beta)}\\frac{B(\\gamma,\\delta+n)}{B(\\gamma,\\delta)}+\\sum_{i=t_x}^{n-1}\\frac{B(\\alpha+x,\\beta+i-x)}{B(\\alpha,\\beta)}\\frac{B(\\gamma+1,\\delta+i)}{B(\\gamma,\\delta)}',
  rows: {
    en: 'One line per kind of history, with the number of customers who share it. Opportunities are counted from 1 after the first purchase, which itself is not counted.',
    zh: '每行一种历史，附上具有该历史的客户数。机会从首次购买之后的第1次数起，首次购买本身不计。',
  },
  labels: {
    x: { en: 'Opportunities taken x', zh: '把握的机会数x' },
    tx: { en: 'Last opportunity taken tₓ', zh: '最后一次把握的是第几次机会tₓ' },
    n: { en: 'Opportunities so far n', zh: '至今的机会数n' },
    customers: { en: 'Customers', zh: '客户数' },
    periods: { en: 'Opportunities ahead', zh: '往后多少次机会' },
    discount: { en: 'Discount rate from one opportunity to the next', zh: '相邻两次机会之间的贴现率' },
    amount: { en: 'Margin of one purchase, in your currency', zh: '每次购买的利润（以你的货币计）' },
    alpha: {
      en: 'with β: how the probability of taking an opportunity is spread',
      zh: '与β一起决定把握机会概率的分布',
    },
    beta: { en: 'with α: how the probability of taking an opportunity is spread', zh: '与α一起决定把握机会概率的分布' },
    gamma: { en: 'with δ: how the probability of dropping out is spread', zh: '与δ一起决定流失概率的分布' },
    delta: { en: 'with γ: how the probability of dropping out is spread', zh: '与γ一起决定流失概率的分布' },
    take: { en: 'mean probability of taking an opportunity, while alive', zh: '未流失时把握一次机会的平均概率' },
    dropout: { en: 'mean probability of dropping out before an opportunity', zh: '每次机会之前流失的平均概率' },
    pAlive: { en: 'P(alive) at the next opportunity', zh: '下次机会时的存活概率P(alive)' },
    expected: { en: 'Expected purchases at the opportunities ahead', zh: '往后各次机会的预期购买次数' },
    dert: { en: 'Discounted expected purchases, without end', zh: '贴现预期购买次数（不设期限）' },
    value: { en: 'CLV', zh: 'CLV' },
  },
  sentences: {
    frequencies: {
      en: 'The model expects **{expected}** customers who took no opportunity; there were **{actual}**. These are the data it was fitted to, so this is no test of its forecasts.',
      zh: '模型预计有**{expected}**位客户一次机会也没有把握，实际为**{actual}**位。这些正是用来估计的数据，所以不算对预测的检验。',
    },
    histories: {
      en: 'The {customers} customers are expected to buy **{purchases}** times at the next {periods} opportunities. With a margin of {amount} a purchase, discounted at {discount} from one opportunity to the next and without end, they are worth **{total}**.',
      zh: '这{customers}位客户在今后{periods}次机会中预计购买**{purchases}**次。每次利润{amount}，相邻两次机会之间按{discount}贴现，不设期限，合计价值**{total}**。',
    },
    donor: {
      en: 'At the next opportunity the customer is still there with probability **{pAlive}**; at the next {periods}, **{expected}** purchases are to be expected. Discounted at {discount} from one to the next and without end, they count as {dert} and are worth **{value}**.',
      zh: '下次机会时这位客户仍在的概率为**{pAlive}**；今后{periods}次机会中预计购买**{expected}**次。相邻两次机会之间按{discount}贴现，不设期限，相当于{dert}次，价值**{value}**。',
    },
  },
  words: {
    frequencies: { en: 'How many opportunities were taken', zh: '把握了几次机会' },
    histories: { en: 'History by history', zh: '逐种历史' },
    history: { en: 'x / tₓ / n', zh: 'x / tₓ / n' },
    actual: { en: 'actual', zh: '实际' },
    fitted: { en: 'by the model', zh: '模型' },
    donations: { en: 'Yearly donations', zh: '年度捐款' },
  },
  note: {
    en: 'P(alive) is that of the next opportunity, n + 1; some texts give it for n, which is higher. The margin of one purchase is illustrative: the data tell that a gift was made, not how large it was. The published estimates are those of the article, as programs that test themselves against it give them; it was not opened.',
    zh: '这里的P(alive)指下一次（第n + 1次）机会时；有的文献指第n次，数值更高。每次购买的利润为示意：数据只记录捐没捐，没有金额。公布值出自原文，转引自以它作检验的软件；原文没有查阅。',
  },
  sources: ['fader-hardie-shang-2010'],
};
