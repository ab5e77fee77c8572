import { defineFamily, type FamilyText } from '../../family.ts';

const clients = { from: 8, to: 8, step: 1 };

interface Terms {
  readonly current: readonly number[];
  readonly future: readonly number[];
  readonly currentCut: number;
  readonly futureCut: number;
}

/** By client: whether the value now and the value later are high. */
const placed = ({ current, future, currentCut, futureCut }: Terms) =>
  current.map((value, row) => ({ now: value >= currentCut, later: (future[row] ?? 0) >= futureCut }));

export const model = defineFamily({
  output: 'improve',
  digits: 1,
  draw: {
    currentCut: { from: 8000, to: 10_000, step: 1000 },
    futureCut: { oneOf: [15_000, 18_000, 20_000] },
    current: { length: clients, of: { from: 2000, to: 20_000, step: 1000 } },
    future: { length: clients, of: { from: 4000, to: 40_000, step: 1000 } },
  },
  fixed: { cuts: 'own' },
  steps: (terms, step) => {
    const clients = placed(terms);
    const later = step('later', clients.filter((client) => client.later).length, 'people');
    const alreadyHigh = clients.filter((client) => client.now && client.later).length;
    const overlooked = step('overlooked', later - alreadyHigh, 'people', { numbers: { alreadyHigh } });
    step('share', overlooked / clients.length, 'share', { numbers: { all: clients.length } });
  },
  mistakes: {
    valuesExchanged: {
      at: 'overlooked',
      instead: (terms) => placed(terms).filter(({ now, later }) => now && !later).length,
    },
    allWithAFuture: { at: 'overlooked', instead: (_, { step }) => step('later') },
    bothLow: {
      at: 'overlooked',
      instead: (terms) => placed(terms).filter(({ now, later }) => !now && !later).length,
    },
    shareOfThoseWithAFuture: { at: 'share', instead: (_, { step }) => step('overlooked') / step('later') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Clients of tomorrow that a ranking drops', zh: '排名漏掉的明日客户' },
  stem: {
    en: 'A law office lists eight clients, in the same order twice. What they bring now: {current}. What they are expected to bring in the years to come: {future}. A value of {currentCut} or more counts as high now, one of {futureCut} or more as high later. What share of the eight are low now but high later, and so are overlooked by a ranking of today?',
    zh: '一家律师事务所把八位客户按同一顺序列了两遍。现在的价值：{current}；今后几年预计的价值：{future}。现在的价值达到{currentCut}算高，将来的价值达到{futureCut}算高。现在低、将来高，因而会被今天的排名漏掉的，占八位客户的百分之几？',
  },
  steps: {
    later: {
      name: { en: 'High later', zh: '将来高的' },
      line: { en: 'at least {futureCut}: {value}', zh: '至少{futureCut}：{value}' },
    },
    overlooked: {
      name: { en: 'Of these not high now', zh: '其中现在不高的' },
      line: {
        en: '{later} − {alreadyHigh} high now as well = {value}',
        zh: '{later} − 现在也高的{alreadyHigh} = {value}',
      },
    },
    share: { name: { en: 'Share of all clients', zh: '占全部客户' }, line: '{overlooked} ÷ {all} = {value}' },
  },
  mistakes: {
    valuesExchanged: {
      says: {
        en: 'These are high now and low later, the very clients a ranking of today puts on top. Look for the opposite corner.',
        zh: '这是现在高、将来低的客户，今天的排名恰好把他们排在前面。要找的是相反的一角。',
      },
      line: { en: 'high now, low later: {value}', zh: '现在高、将来低的：{value}' },
    },
    allWithAFuture: {
      says: {
        en: 'Everyone with a high value later is counted. Those who are high now as well stand in the ranking anyway; leave them out.',
        zh: '把将来高的都算进去了。其中现在也高的，今天的排名并没有漏掉，不应当算。',
      },
      line: { en: 'all that are high later: {value}', zh: '将来高的全部：{value}' },
    },
    bothLow: {
      says: {
        en: 'These are low now and low later. A ranking leaves them out too, but nothing is lost with them.',
        zh: '这是现在低、将来也低的客户。排名里也没有他们，但漏掉了并不可惜。',
      },
      line: { en: 'low now and later: {value}', zh: '现在、将来都低的：{value}' },
    },
    shareOfThoseWithAFuture: {
      says: {
        en: 'This is their share of the clients with a future. Asked for is the share of all eight.',
        zh: '这是占将来高的客户的比例。问的是占全部八位的比例。',
      },
      line: '{overlooked} ÷ {later} = {value}',
    },
  },
};
