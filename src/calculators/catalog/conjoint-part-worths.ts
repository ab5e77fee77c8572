import { type PartWorths, partWorths } from '#domain/conjoint/part-worths.ts';
import { ModelError } from '#domain/model-error.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import type { Result } from '../computation.ts';
import { defineCalculator } from '../define-calculator.ts';

const offers = [
  ['tasting', 'low'],
  ['tasting', 'middle'],
  ['tasting', 'high'],
  ['plain', 'low'],
  ['plain', 'middle'],
  ['plain', 'high'],
] as const;

type Prices = 'three' | 'two';

/** What the ratings say about the offers whose price is among those considered. */
function analyse(ratings: readonly number[], prices: Prices): PartWorths {
  const rated = offers
    .map((design, row) => ({ design, rating: ratings[row] ?? 0 }))
    .filter(({ design: [, price] }) => prices === 'three' || price !== 'high');
  return partWorths({
    attributes: ['service', 'price'],
    design: rated.map(({ design }) => design),
    ratings: rated.map(({ rating }) => rating),
  });
}

const importanceOf = ({ attributes }: PartWorths, name: string): number =>
  attributes.find(({ attribute }) => attribute === name)?.importance ?? 0;

/** The importance of price, or why there is none. */
function priceImportance(ratings: readonly number[], prices: Prices): Result {
  try {
    return importanceOf(analyse(ratings, prices), 'price');
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
}

/** Part-worths and importance from ratings of whole offers, and how the range of prices shown decides importance. */
export const model = defineCalculator({
  id: 'conjoint-part-worths',
  inputs: {
    prices: { choices: ['three', 'two'], initial: 'three' },
    ratings: { unit: 'points', min: 0, max: 10, step: 0.5, initial: [8, 6, 3, 6, 5, 2], fewest: 6, most: 6 },
  },
  outputs: {
    price: { unit: 'share', main: true },
    service: { unit: 'share' },
    otherRange: { unit: 'share' },
    serviceWorth: { unit: 'points' },
    mean: { unit: 'points' },
  },
  compute: ({ prices, ratings }) => {
    const found = analyse(ratings, prices);
    const levels = found.attributes.flatMap(({ attribute, partWorths: worths }) =>
      [...worths].map(([level, worth]) => ({ attribute, level, worth })),
    );
    const worthOf = (name: string): number => levels.find(({ level }) => level === name)?.worth ?? 0;
    const [price, service] = [importanceOf(found, 'price'), importanceOf(found, 'service')];
    const otherRange = priceImportance(ratings, prices === 'three' ? 'two' : 'three');
    const serviceWorth = worthOf('tasting') - worthOf('plain');
    return {
      outputs: { price, service, otherRange, serviceWorth, mean: found.grandMean },
      sentence: {
        id: typeof otherRange === 'number' ? prices : 'flat',
        values: {
          price: { value: price, unit: 'share' },
          service: { value: service, unit: 'share' },
          other: { value: typeof otherRange === 'number' ? otherRange : 0, unit: 'share' },
          worth: { value: serviceWorth, unit: 'points' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: levels.map(({ level, worth }) => bar(level, worth, worth > 0 ? 'ink' : 'ghost')),
      },
      table: {
        columns: [
          { id: 'attribute', unit: 'number' },
          { id: 'level', unit: 'number' },
          { id: 'meanRating', unit: 'points' },
          { id: 'worth', unit: 'points' },
        ],
        rows: levels.map(({ attribute, level, worth }) => [attribute, level, found.grandMean + worth, worth]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'What a feature is worth to a buyer', zh: '联合分析：属性值多少分' },
  lead: {
    en: 'People rate whole offers. What do service and price weigh in their judgement, and who decides the weights?',
    zh: '请人给整个方案打分，再拆出服务和价格各占多重。这个“重”是谁定的？',
  },
  theme: 'segments',
  inputs: {
    prices: { en: 'Prices considered', zh: '纳入的价格' },
    ratings: { en: 'Rating, 0 to 10', zh: '评分（0～10）' },
  },
  outputs: {
    price: { en: 'Importance of price', zh: '价格的重要性' },
    service: { en: 'Importance of service', zh: '服务的重要性' },
    otherRange: { en: 'Of price, with the other range', zh: '换一个价格范围，价格的重要性' },
    serviceWorth: { en: 'The tasting is worth', zh: '品茶服务值' },
    mean: { en: 'Mean rating', zh: '平均评分' },
  },
  sentences: {
    three: {
      en: 'With three prices shown, price makes up **{price}** of the judgement and service {service}. Leave out the highest price and price falls to {other}, though not one rating has changed. Importance belongs to the range of levels, not to the attribute alone.',
      zh: '给出三档价格时，价格的重要性为**{price}**，服务为{service}。去掉最高一档，价格就变成{other}，而评分一个也没改。重要性取决于水平的范围，不单属于属性本身。',
    },
    two: {
      en: 'With the two lower prices, price makes up **{price}** and service {service}; with the highest price it would be {other}. The tasting is worth {worth} here. To say what matters to buyers, say between which levels.',
      zh: '只看较低的两档价格，价格的重要性为**{price}**，服务为{service}；加上最高一档，价格是{other}。品茶服务在这里值{worth}。要说客户看重什么，先说明是在哪些水平之间。',
    },
    flat: {
      en: 'Price makes up **{price}**, service {service}. With the other range of prices no level changes the rating, so there is nothing to divide.',
      zh: '价格的重要性为**{price}**，服务为{service}。换一个价格范围，各水平都不影响评分，无从划分。',
    },
  },
  words: {
    three: { en: 'low, middle and high', zh: '低、中、高三档' },
    two: { en: 'low and middle only', zh: '只看低、中两档' },
    tasting: { en: 'with a tasting', zh: '有品茶' },
    plain: { en: 'without', zh: '无品茶' },
    low: { en: 'low price', zh: '低价' },
    middle: { en: 'middle price', zh: '中价' },
    high: { en: 'high price', zh: '高价' },
    attribute: { en: 'Attribute', zh: '属性' },
    level: { en: 'Level', zh: '水平' },
    meanRating: { en: 'Mean rating', zh: '平均评分' },
    worth: { en: 'Part-worth', zh: '分值效用' },
    rows: { en: 'Offer', zh: '方案' },
    'row.0': { en: 'tasting, low price', zh: '有品茶·低价' },
    'row.1': { en: 'tasting, middle price', zh: '有品茶·中价' },
    'row.2': { en: 'tasting, high price', zh: '有品茶·高价' },
    'row.3': { en: 'no tasting, low price', zh: '无品茶·低价' },
    'row.4': { en: 'no tasting, middle price', zh: '无品茶·中价' },
    'row.5': { en: 'no tasting, high price', zh: '无品茶·高价' },
    table: { en: 'Level by level', zh: '逐个水平' },
  },
  note: {
    en: 'Part-worth = mean rating of the offers with that level − mean of all; importance = range of an attribute’s part-worths ÷ sum of the ranges. That holds because every combination is rated; with gaps one needs a regression. Ratings are asked, not ranks, and part-worths of different attributes share their zero only by convention. The tea house and the ratings are invented.',
    zh: '分值效用=含该水平各方案的平均分−总平均分；重要性=该属性分值效用的极差÷各属性极差之和。这样算的前提是每种组合都打了分，有缺项就要用回归。打的是分，不是名次；不同属性的分值效用只是约定了同一个零点。茶庄和评分为虚构。',
  },
  source: 'green-srinivasan-1978',
  lesson: 'customer-delivered-value',
  concepts: [],
};
