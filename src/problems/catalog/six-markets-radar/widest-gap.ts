import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const markets = ['customer', 'supplier', 'intermediary', 'labour', 'influencer', 'internal'] as const;
const attention = { from: 2, to: 8, step: 1 };

type Now = Readonly<Record<`${(typeof markets)[number]}Now`, number>>;

const gapsBefore = (step: (id: string) => number): readonly number[] => markets.map((market) => step(market));

/** The gap of the market that gets the least attention now. */
function gapOfTheNeglected(now: Now, step: (id: string) => number): number {
  const given = markets.map((market) => now[`${market}Now`]);
  return gapsBefore(step)[given.indexOf(Math.min(...given))] ?? Number.NaN;
}

export const model = defineFamily({
  output: 'widest',
  digits: 0,
  tolerance: 0.1,
  draw: {
    customerNow: { from: 5, to: 9, step: 1 },
    supplierNow: attention,
    intermediaryNow: attention,
    labourNow: attention,
    influencerNow: { from: 1, to: 6, step: 1 },
    internalNow: attention,
  },
  fixed: {
    fourth: 'referral',
    customerNeeded: 9,
    supplierNeeded: 6,
    intermediaryNeeded: 7,
    labourNeeded: 8,
    influencerNeeded: 4,
    internalNeeded: 8,
  },
  steps: (values, step) => {
    const gaps = markets.map((market) => step(market, values[`${market}Needed`] - values[`${market}Now`], 'points'));
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = gaps;
    step('widest', Math.max(...gaps), 'points', { numbers: { first, second, third, fourth, fifth, sixth } });
  },
  mistakes: {
    customersAlone: { at: 'widest', instead: (_, { step }) => step('customer') },
    leastAttentionNow: { at: 'widest', instead: (now, { step }) => gapOfTheNeglected(now, step) },
    nowLessNeeded: { at: 'widest', instead: (_, { step }) => Math.max(...gapsBefore(step).map((gap) => -gap)) },
    gapsAddedUp: { at: 'widest', instead: (_, { step }) => sum(gapsBefore(step)) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The widest gap among six markets', zh: '六大市场中最大的差距' },
  stem: {
    en: 'A vocational college rates the attention it pays to six markets, 1 to 10, and what they need. Customers: {customerNowNumber} now, {customerNeededNumber} needed; suppliers: {supplierNowNumber} and {supplierNeededNumber}; referrals: {intermediaryNowNumber} and {intermediaryNeededNumber}; recruitment: {labourNowNumber} and {labourNeededNumber}; influencers: {influencerNowNumber} and {influencerNeededNumber}; its own staff: {internalNowNumber} and {internalNeededNumber}. How wide is the widest gap?',
    zh: '一所职业学院给六个市场打分（1～10分，先是现在的投入，后是应有的投入）。客户：{customerNowNumber}、{customerNeededNumber}；供应商：{supplierNowNumber}、{supplierNeededNumber}；推荐者：{intermediaryNowNumber}、{intermediaryNeededNumber}；劳动力：{labourNowNumber}、{labourNeededNumber}；影响者：{influencerNowNumber}、{influencerNeededNumber}；内部：{internalNowNumber}、{internalNeededNumber}。最大的差距是多少？',
  },
  steps: {
    customer: { name: { en: 'Customers', zh: '客户' }, line: '{customerNeeded} − {customerNow} = {value}' },
    supplier: { name: { en: 'Suppliers', zh: '供应商' }, line: '{supplierNeeded} − {supplierNow} = {value}' },
    intermediary: {
      name: { en: 'Referrals', zh: '推荐者' },
      line: '{intermediaryNeeded} − {intermediaryNow} = {value}',
    },
    labour: { name: { en: 'Recruitment', zh: '劳动力' }, line: '{labourNeeded} − {labourNow} = {value}' },
    influencer: { name: { en: 'Influencers', zh: '影响者' }, line: '{influencerNeeded} − {influencerNow} = {value}' },
    internal: { name: { en: 'Own staff', zh: '内部' }, line: '{internalNeeded} − {internalNow} = {value}' },
    widest: {
      name: { en: 'The widest', zh: '最大的' },
      line: {
        en: 'highest of {first}, {second}, {third}, {fourth}, {fifth}, {sixth} = {value}',
        zh: '{first}、{second}、{third}、{fourth}、{fifth}、{sixth}中最大的 = {value}',
      },
    },
  },
  mistakes: {
    customersAlone: {
      says: {
        en: 'This is the gap on the customer axis. It is one of six; work out the others before you say which is the widest.',
        zh: '这是客户轴上的差距。六条轴里它只是一条，先把另外五条也算出来。',
      },
      line: '{value}',
    },
    leastAttentionNow: {
      says: {
        en: 'This is the gap of the market that gets least now. It may need little; compare what is needed with what is given, market by market.',
        zh: '这是现在投入最少的市场的差距。它也许本来就不需要多少，要逐个用应有的减去现在的。',
      },
      line: { en: 'gap of the least attended market = {value}', zh: '现在投入最少的市场的差距 = {value}' },
    },
    nowLessNeeded: {
      says: {
        en: 'Now less needed: this finds where most is spent beyond the need. The gap asked for is what is needed less what is given.',
        zh: '用现在的减应有的，找到的是投入超出最多的地方。这里的差距是应有的减去现在的。',
      },
      line: { en: 'highest of now less needed = {value}', zh: '“现在减应有”中最大的 = {value}' },
    },
    gapsAddedUp: {
      says: {
        en: 'All six gaps are added. A surplus in one market does not fill the hole in another; look for the widest single one.',
        zh: '把六个差距加起来了。一个市场投入有余，填不了另一个市场的缺口，要找单个最大的。',
      },
      line: { en: 'all six gaps together = {value}', zh: '六个差距之和 = {value}' },
    },
  },
};
