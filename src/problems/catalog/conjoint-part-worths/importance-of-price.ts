import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const mean = (list: readonly number[]): number => sum(list) / list.length;

/** Mean ratings by price, from low to high: each price occurs once with the tasting and once without. */
const byPrice = (ratings: readonly number[]): readonly number[] =>
  [0, 1, 2].map((price) => mean([ratings[price] ?? 0, ratings[price + 3] ?? 0]));

export const model = defineFamily({
  output: 'price',
  digits: 1,
  draw: { ratings: { length: { from: 6, to: 6, step: 1 }, of: { from: 1, to: 10, step: 1 } } },
  fixed: { prices: 'three' },
  reasonable: ({ ratings }) => {
    const [low = 0, middle = 0, high = 0] = byPrice(ratings);
    const cheaperIsBetter = [1, 2, 4, 5].every((at) => (ratings[at] ?? 0) <= (ratings[at - 1] ?? 0));
    return cheaperIsBetter && low > middle && middle > high && sum(ratings.slice(0, 3)) > sum(ratings.slice(3));
  },
  steps: ({ ratings }, step) => {
    const [atLow = 0, , atHigh = 0] = byPrice(ratings);
    const low = step('low', atLow, 'points', { numbers: { pair: [ratings[0] ?? 0, ratings[3] ?? 0] } });
    const high = step('high', atHigh, 'points', { numbers: { pair: [ratings[2] ?? 0, ratings[5] ?? 0] } });
    const priceRange = step('priceRange', low - high, 'points');
    const [three, other] = [ratings.slice(0, 3), ratings.slice(3)];
    const tasting = step('tasting', mean(three), 'points', { numbers: { three } });
    const plain = step('plain', mean(other), 'points', { numbers: { other } });
    const serviceRange = step('serviceRange', tasting - plain, 'points');
    step('importance', priceRange / (priceRange + serviceRange), 'share');
  },
  mistakes: {
    otherAttribute: { at: 'importance', instead: (_, { right }) => 1 - right },
    rangesDivided: { at: 'importance', instead: (_, { step }) => step('priceRange') / step('serviceRange') },
    offersWithTastingAlone: {
      at: 'priceRange',
      instead: ({ ratings: [first = 0, , third = 0] }) => first - third,
    },
    rangeInPerCentOfTheScale: { at: 'importance', instead: (_, { step }) => step('priceRange') / 10 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The importance of price', zh: '价格的重要性' },
  stem: {
    en: 'A tea house lets guests rate six offers, 0 to 10. With a tasting, at the low, middle and high price, they give {ratings1Number}, {ratings2Number} and {ratings3Number}; without one, at the same prices, {ratings4Number}, {ratings5Number} and {ratings6Number}. Importance is the range of an attribute’s part-worths over the sum of the ranges. What is the importance of price, in per cent?',
    zh: '一家茶庄请客人给六个方案打分（0～10分）。有品茶服务的，低、中、高价依次得{ratings1Number}、{ratings2Number}、{ratings3Number}分；没有品茶服务的，依次得{ratings4Number}、{ratings5Number}、{ratings6Number}分。重要性=该属性分值效用的极差÷各属性极差之和。价格的重要性是百分之几？',
  },
  steps: {
    low: { name: { en: 'Mean at the low price', zh: '低价的平均分' }, line: '({pair}) ÷ 2 = {value}' },
    high: { name: { en: 'Mean at the high price', zh: '高价的平均分' }, line: '({pair}) ÷ 2 = {value}' },
    priceRange: { name: { en: 'Range of price', zh: '价格的极差' }, line: '{low} − {high} = {value}' },
    tasting: { name: { en: 'Mean with the tasting', zh: '有品茶的平均分' }, line: '({three}) ÷ 3 = {value}' },
    plain: { name: { en: 'Mean without it', zh: '没有品茶的平均分' }, line: '({other}) ÷ 3 = {value}' },
    serviceRange: { name: { en: 'Range of service', zh: '服务的极差' }, line: '{tasting} − {plain} = {value}' },
    importance: {
      name: { en: 'Importance of price', zh: '价格的重要性' },
      line: '{priceRange} ÷ ({priceRange} + {serviceRange}) = {value}',
    },
  },
  mistakes: {
    otherAttribute: {
      says: {
        en: 'This is the importance of service. Price has its own range above the line.',
        zh: '这是服务的重要性。价格的重要性，分子是价格的极差。',
      },
      line: '{serviceRange} ÷ ({priceRange} + {serviceRange}) = {value}',
    },
    rangesDivided: {
      says: {
        en: 'One range is divided by the other. Importance is a share of the whole: below the line stands the sum of both ranges.',
        zh: '两个极差直接相除了。重要性是份额，分母是两个极差之和。',
      },
      line: '{priceRange} ÷ {serviceRange} = {value}',
    },
    offersWithTastingAlone: {
      says: {
        en: 'The range of price is read from the offers with a tasting alone. Every price was rated twice; take the mean of both first.',
        zh: '价格的极差只看了有品茶的方案。每个价格打了两次分，要先取平均。',
      },
      line: { en: 'with the tasting, low − high = {value}', zh: '有品茶时，低价 − 高价 = {value}' },
    },
    rangeInPerCentOfTheScale: {
      says: {
        en: 'The range of price is set against the scale from 0 to 10. It is compared with what the attributes move together, not with the paper.',
        zh: '拿价格的极差与0～10的量表相比了。要比的是各属性极差之和，不是量表的长度。',
      },
      line: '{priceRange} ÷ 10 = {value}',
    },
  },
};
