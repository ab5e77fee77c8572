import { sixMarketsGaps } from '#domain/fit/six-markets.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const markets = ['customer', 'supplier', 'intermediary', 'labour', 'influencer', 'internal'] as const;
const attention = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 10, step: 1, initial });

/** Attention paid to six markets against the attention they need, and where the gap is widest. */
export const model = defineCalculator({
  id: 'six-markets-radar',
  inputs: {
    fourth: { choices: ['intermediary', 'referral'], initial: 'intermediary' },
    customerNow: attention(7),
    customerNeeded: attention(9),
    supplierNow: attention(5),
    supplierNeeded: attention(7),
    intermediaryNow: attention(6),
    intermediaryNeeded: attention(6),
    labourNow: attention(3),
    labourNeeded: attention(8),
    influencerNow: attention(4),
    influencerNeeded: attention(5),
    internalNow: attention(4),
    internalNeeded: attention(8),
  },
  outputs: {
    widest: { unit: 'points', digits: 0, main: true },
    second: { unit: 'points', digits: 0 },
    customerGap: { unit: 'points', digits: 0 },
  },
  facing: {
    voices: 'ink',
    left: 'now',
    right: 'needed',
    rows: {
      customer: ['customerNow', 'customerNeeded'],
      supplier: ['supplierNow', 'supplierNeeded'],
      intermediaryRow: ['intermediaryNow', 'intermediaryNeeded'],
      labour: ['labourNow', 'labourNeeded'],
      influencer: ['influencerNow', 'influencerNeeded'],
      internal: ['internalNow', 'internalNeeded'],
    },
  },
  compute: (values) => {
    const nameOf = (market: string): string => (market === 'intermediary' ? values.fourth : market);
    const gaps = sixMarketsGaps(
      markets.map((market) => ({
        market,
        current: values[`${market}Now`],
        desired: values[`${market}Needed`],
      })),
    );
    const [first, second] = gaps;
    const widest = first?.gap ?? 0;
    const wasted = gaps.findLast(({ gap }) => gap < 0);
    return {
      outputs: {
        widest,
        second: second?.gap ?? 0,
        customerGap: values.customerNeeded - values.customerNow,
      },
      verdict: widest > 0 ? nameOf(first?.market ?? 'customer') : 'noGap',
      sentence: {
        id: widest <= 0 ? 'noGap' : wasted ? 'wasted' : 'gaps',
        values: {
          first: nameOf(first?.market ?? 'customer'),
          second: nameOf(second?.market ?? 'customer'),
          widest: { value: widest, unit: 'points', digits: 0 },
          next: { value: second?.gap ?? 0, unit: 'points', digits: 0 },
          wasted: nameOf(wasted?.market ?? 'customer'),
        },
      },
      chart: {
        kind: 'radar',
        axes: markets.map(nameOf),
        max: 10,
        series: [
          { id: 'now', voice: 'first', values: markets.map((market) => values[`${market}Now`]) },
          { id: 'needed', voice: 'second', values: markets.map((market) => values[`${market}Needed`]) },
        ],
      },
      table: {
        columns: [
          { id: 'market', unit: 'number' },
          { id: 'now', unit: 'number', digits: 0 },
          { id: 'needed', unit: 'number', digits: 0 },
          { id: 'gap', unit: 'number', digits: 0 },
        ],
        rows: gaps.map(({ market, desired, gap }) => [nameOf(market), desired - gap, desired, gap]),
      },
    };
  },
});

const names = {
  customer: { en: 'Customer', zh: '客户' },
  supplier: { en: 'Supplier', zh: '供应商' },
  intermediary: { en: 'Intermediary', zh: '中间商' },
  referral: { en: 'Referral', zh: '推荐者' },
  labour: { en: 'Labour', zh: '劳动力' },
  influencer: { en: 'Influencer', zh: '影响者' },
  internal: { en: 'Internal', zh: '内部' },
};
const pair = ({ en, zh }: { en: string; zh: string }) => ({
  now: { en: `${en}: attention now`, zh: `${zh}：现在的投入` },
  needed: { en: `${en}: attention needed`, zh: `${zh}：应有的投入` },
});
const labels = {
  customer: pair(names.customer),
  supplier: pair(names.supplier),
  intermediary: pair({ en: 'Intermediary or referral', zh: '中间商或推荐者' }),
  labour: pair(names.labour),
  influencer: pair(names.influencer),
  internal: pair(names.internal),
};

export const text: CalculatorText<typeof model> = {
  title: { en: 'Six markets: where the gap is widest', zh: '六大市场：差距最大的在哪里' },
  lead: {
    en: 'A plan for customers looks along one axis of six. What would the others ask for?',
    zh: '只为客户做计划，六条轴里只看了一条。其余五条会要什么？',
  },
  theme: 'relationship',
  inputs: {
    fourth: { en: 'The third axis stands for', zh: '第三条轴代表' },
    customerNow: labels.customer.now,
    customerNeeded: labels.customer.needed,
    supplierNow: labels.supplier.now,
    supplierNeeded: labels.supplier.needed,
    intermediaryNow: labels.intermediary.now,
    intermediaryNeeded: labels.intermediary.needed,
    labourNow: labels.labour.now,
    labourNeeded: labels.labour.needed,
    influencerNow: labels.influencer.now,
    influencerNeeded: labels.influencer.needed,
    internalNow: labels.internal.now,
    internalNeeded: labels.internal.needed,
  },
  outputs: {
    widest: { en: 'Widest gap', zh: '最大的差距' },
    second: { en: 'Second', zh: '第二' },
    customerGap: { en: 'On the customer axis', zh: '客户轴上的差距' },
  },
  sentences: {
    gaps: {
      en: 'The widest gap, **{widest}**, lies on the axis “{first}”, the next, {next}, on “{second}”. A plan for the customer axis alone would not have looked there.',
      zh: '差距最大的是{first}（**{widest}**），其次是{second}（{next}）。只看客户这条轴，是看不到那里的。',
    },
    wasted: {
      en: 'The widest gap, **{widest}**, lies on “{first}”, the next, {next}, on “{second}”. On “{wasted}” more is spent than is needed: that is where the means could come from.',
      zh: '差距最大的是{first}（**{widest}**），其次是{second}（{next}）。{wasted}的投入超过了需要，可以从那里挪。',
    },
    noGap: {
      en: 'No market gets less than it needs. Ask somebody outside whether the ratings are honest.',
      zh: '没有哪个市场投入不足。请个外面的人看看，分打得老不老实。',
    },
  },
  words: {
    ...names,
    intermediaryRow: { en: 'Intermediary or referral', zh: '中间商或推荐者' },
    noGap: { en: 'no gap', zh: '没有差距' },
    now: { en: 'Now', zh: '现在' },
    needed: { en: 'Needed', zh: '应有' },
    market: { en: 'Market', zh: '市场' },
    gap: { en: 'Gap', zh: '差距' },
    table: { en: 'Widest gap first', zh: '按差距由大到小' },
  },
  note: {
    en: 'Ratings from 1 to 10 are the learner’s own judgement. The original six have a referral market and a recruitment market; Chinese course texts print intermediaries and labour. Equal gaps are ordered by the attention needed.',
    zh: '1到10分由自己判断。原书的六个市场里有推荐市场和招聘市场，国内讲义印作中间商和劳动力。差距相同的，按应有投入排序。',
  },
  source: 'christopher-payne-ballantyne-1991',
  lesson: 'six-markets-and-active-buyers',
  concepts: ['six-markets'],
};
