import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const years = { from: 3, to: 3, step: 1 };
const mean = (values: readonly number[]): number => sum(values) / values.length;

export const model = defineFamily({
  output: 'stillThere',
  digits: 1,
  draw: {
    retentions: { length: years, of: { from: 0.4, to: 0.96, step: 0.02 }, order: 'ascending' },
  },
  fixed: { acquisitionCost: 0, discount: 0, timing: 'end', margins: [100, 100, 100] },
  reasonable: ({ retentions: [first = 0, second = 0, third = 0] }) =>
    first < 0.75 && second > first && third > second && third - first < 0.35,
  steps: ({ retentions }, step) => {
    let left = 1;
    for (const [index, stay] of retentions.entries())
      left = step('left', left * stay, 'share', { digits: 2, numbers: { n: index + 1, before: left, stay } });
  },
  mistakes: {
    ratesAveraged: { given: ({ retentions }) => ({ retentions: retentions.map(() => mean(retentions)) }) },
    lastRateAlone: { given: ({ retentions }) => ({ retentions: [1, 1, retentions.at(-1) ?? 1] }) },
    firstRateThroughout: { given: ({ retentions: [first = 1] }) => ({ retentions: [first, first, first] }) },
    lastYearForgotten: { given: ({ retentions: [first = 1, second = 1] }) => ({ retentions: [first, second, 1] }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Who is left of a year’s newcomers', zh: '同一批新会员还剩多少' },
  stem: {
    en: 'A swimming club follows everybody who joined in one January. At the end of their first, second and third year {retentions} of those still members renew. What share of the newcomers is left after the third renewal?',
    zh: '一家游泳馆跟踪同一年1月入会的全部新会员。满一年、两年、三年时，当时仍是会员的人里续会的比例依次是{retentions}。第三次续会之后，当初那批人还剩百分之几？',
  },
  steps: {
    left: {
      name: { en: 'Left after renewal no. {n}', zh: '第{n}次续会之后仍在' },
      line: '{before} × {stay} = {value}',
    },
  },
  mistakes: {
    ratesAveraged: {
      says: {
        en: 'This raises the average of the three rates to a power. Rates that follow one another are multiplied as they are; their mean gives too much.',
        zh: '这是先把三个比例平均，再取乘方。前后相接的比例要照原样连乘，取平均会偏大。',
      },
    },
    lastRateAlone: {
      says: {
        en: 'This rate belongs to those who were still there for the third renewal, not to all who joined. Begin with the whole group.',
        zh: '这是对第三次续会前仍在的人说的，不是对当初全部新会员说的。要从全部人算起。',
      },
    },
    firstRateThroughout: {
      says: {
        en: 'The rate of the first year is used three times. Later years have rates of their own; most of those who leave easily have gone by then.',
        zh: '三年都用了第一年的比例。后面各年有自己的比例：容易走的人，头一年多半已经走了。',
      },
    },
    lastYearForgotten: {
      says: {
        en: 'This stops one renewal early. Count the renewals that have taken place: three.',
        zh: '少算了一次续会。数一数已经续过几次：三次。',
      },
    },
  },
};
