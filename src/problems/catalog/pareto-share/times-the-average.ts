import { descending } from '../../descending.ts';
import { defineFamily, type FamilyText } from '../../family.ts';
import { takenAsListed } from '../../mistakes/ranking.ts';
import { sum } from '../../sum.ts';

interface Drawn {
  readonly contributions: readonly number[];
  readonly topFraction: number;
}

/** As many customers as are asked about. */
const countOf = ({ contributions, topFraction }: Drawn): number => Math.round(topFraction * contributions.length);

export const model = defineFamily({
  output: 'timesAverage',
  digits: 2,
  draw: {
    topFraction: { oneOf: [0.2, 0.3, 0.4] },
    contributions: { length: { from: 10, to: 10, step: 1 }, of: { from: 200, to: 6000, step: 200 } },
  },
  fixed: {},
  reasonable: (drawn) =>
    sum(descending(drawn.contributions).slice(0, countOf(drawn))) > 1.6 * drawn.topFraction * sum(drawn.contributions),
  steps: (drawn, step) => {
    const { contributions, topFraction } = drawn;
    const total = step('total', sum(contributions), 'money');
    const count = countOf(drawn);
    const ranked = descending(contributions).slice(0, count);
    const top = step('top', sum(ranked), 'money', { numbers: { ranked } });
    const share = step('share', top / total, 'share', { digits: 2, numbers: { count } });
    step('times', share / topFraction, 'times');
  },
  mistakes: {
    takenAsListed: takenAsListed((drawn: Drawn) => drawn.contributions.slice(0, countOf(drawn))),
    smallestFirst: {
      at: 'top',
      instead: (drawn) => sum(descending(drawn.contributions).slice(-countOf(drawn))),
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
