import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const descending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => b - a);
const ascending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);

export const model = defineFamily({
  output: 'timesAverage',
  digits: 2,
  draw: {
    topFraction: { oneOf: [0.2, 0.3, 0.4] },
    contributions: { length: { from: 10, to: 10, step: 1 }, of: { from: 200, to: 6000, step: 200 } },
  },
  fixed: {},
  reasonable: ({ contributions, topFraction }) =>
    sum(descending(contributions).slice(0, Math.round(topFraction * contributions.length))) >
    1.6 * topFraction * sum(contributions),
  steps: ({ contributions, topFraction }, step) => {
    const total = step('total', sum(contributions), 'money');
    const count = Math.round(topFraction * contributions.length);
    const ranked = descending(contributions).slice(0, count);
    const top = step('top', sum(ranked), 'money', { numbers: { ranked } });
    const share = step('share', top / total, 'share', { digits: 2, numbers: { count } });
    step('times', share / topFraction, 'times');
  },
  mistakes: {
    takenAsListed: {
      at: 'top',
      instead: ({ contributions, topFraction }) =>
        sum(contributions.slice(0, Math.round(topFraction * contributions.length))),
    },
    smallestFirst: {
      at: 'top',
      instead: ({ contributions, topFraction }) =>
        sum(ascending(contributions).slice(0, Math.round(topFraction * contributions.length))),
    },
    comparedWithTheOthers: {
      at: 'times',
      instead: ({ topFraction }, { step }) => step('share') / topFraction / ((1 - step('share')) / (1 - topFraction)),
    },
    shareLeftAlone: { at: 'times', instead: (_, { step }) => step('share') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The largest, against the average', zh: '大客户是平均的几倍' },
  stem: {
    en: 'A wholesaler of paper has ten customers. Last year they contributed {contributions}, in the order of the alphabet. How many times the average of all ten does each of the largest {topFraction} contribute, on average?',
    zh: '一家纸品批发商有十位客户，去年的贡献按姓氏笔画依次是{contributions}。其中最大的{topFraction}，人均贡献是全部十位平均的几倍？',
  },
  steps: {
    total: { name: { en: 'All contributions', zh: '贡献合计' }, line: '{contributions} = {value}' },
    top: { name: { en: 'The largest together', zh: '最大的几位合计' }, line: '{ranked} = {value}' },
    share: { name: { en: 'Their share of the whole', zh: '他们占总额' }, line: '{top} ÷ {total} = {value}' },
    times: {
      name: { en: 'Share of the money over share of the heads', zh: '金额的比例÷人数的比例' },
      line: '{share} ÷ {topFraction} = {value}',
    },
  },
  mistakes: {
    takenAsListed: {
      says: {
        en: 'These are the first of the list as it stands. The alphabet says nothing about size; sort by contribution before you take the largest.',
        zh: '这是照名单原来的顺序取的。笔画先后与大小无关，要先按贡献由大到小排好再取。',
      },
      line: { en: 'the first of the list as it stands = {value}', zh: '照原顺序取头几位 = {value}' },
    },
    smallestFirst: {
      says: {
        en: 'The list is sorted from the smallest. The largest stand at its other end.',
        zh: '名单是由小到大排的。最大的几位在另一头。',
      },
      line: { en: 'the smallest together = {value}', zh: '最小的几位合计 = {value}' },
    },
    comparedWithTheOthers: {
      says: {
        en: 'This compares the largest with the rest. The average that is asked for is that of all ten, with the largest among them.',
        zh: '这是与其余的客户相比。题目要比的是全部十位的平均，最大的几位也算在内。',
      },
      line: '({share} ÷ {topFraction}) ÷ ((1 − {share}) ÷ (1 − {topFraction})) = {value}',
    },
    shareLeftAlone: {
      says: {
        en: 'This is their share of the money, and it depends on how many they are. Divide by their share of the heads, {topFraction}.',
        zh: '这是他们占金额的比例，人取得越多它就越大。再除以人数的比例{topFraction}。',
      },
      line: { en: 'the share as it stands = {value}', zh: '所占比例 = {value}' },
    },
  },
};
