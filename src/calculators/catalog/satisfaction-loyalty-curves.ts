import {
  competitionExponents,
  loyaltyAtSatisfaction,
  loyaltyZone,
} from '#domain/satisfaction/satisfaction-loyalty-curve.ts';
import { satisfactionTrap } from '#domain/satisfaction/satisfaction-trap.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Closer together near 1, where the captive market's curve is steep. */
const ratings = Array.from({ length: 41 }, (_, index) => 1 + 4 * (index / 40) ** 2);
const loyalty = (satisfaction: number, competition: keyof typeof competitionExponents): number =>
  loyaltyAtSatisfaction({ satisfaction, exponent: competitionExponents[competition] });

/** Loyalty at a level of satisfaction where customers can choose and where they cannot, and the trap of basic needs. */
export const model = defineCalculator({
  id: 'satisfaction-loyalty-curves',
  inputs: {
    satisfaction: { unit: 'points', min: 1, max: 5, step: 0.1, initial: 4 },
    competition: { choices: ['fierce', 'low'], initial: 'fierce' },
    basicFulfilment: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 1 },
    latentFulfilment: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 0 },
  },
  outputs: {
    loyalty: { unit: 'number', digits: 1, main: true },
    otherMarket: { unit: 'number', digits: 1 },
    difference: { unit: 'number', digits: 1 },
    trap: { unit: 'number', digits: 1 },
  },
  compute: ({ satisfaction, competition, basicFulfilment, latentFulfilment }) => {
    const [fierce, low] = [loyalty(satisfaction, 'fierce'), loyalty(satisfaction, 'low')];
    const [here, there] = competition === 'fierce' ? [fierce, low] : [low, fierce];
    const zone = loyaltyZone(here);
    const trap = satisfactionTrap({ basicFulfilment, latentFulfilment });
    return {
      outputs: { loyalty: here, otherMarket: there, difference: there - here, trap },
      verdict: zone,
      sentence: {
        id: satisfaction === 5 || satisfaction === 1 ? 'ends' : competition,
        values: {
          rating: { value: satisfaction, unit: 'points', digits: 1 },
          here: { value: here, unit: 'number', digits: 1 },
          there: { value: there, unit: 'number', digits: 1 },
          trap: { value: trap, unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'number',
        yUnit: 'number',
        yDigits: 0,
        series: [
          {
            id: 'fierce',
            voice: competition === 'fierce' ? 'ink' : 'ghost',
            points: ratings.map((rating) => [rating, loyalty(rating, 'fierce')]),
          },
          {
            id: 'low',
            voice: competition === 'low' ? 'ink' : 'ghost',
            points: ratings.map((rating) => [rating, loyalty(rating, 'low')]),
          },
        ],
        marks: [
          { id: 'here', x: satisfaction, y: here, voice: 'ink' },
          { id: 'afterOpening', x: satisfaction, y: there, voice: 'ghost' },
        ],
      },
      table: {
        columns: [
          { id: 'rating', unit: 'number', digits: 0 },
          { id: 'fierce', unit: 'number', digits: 1 },
          { id: 'low', unit: 'number', digits: 1 },
        ],
        rows: [1, 2, 3, 4, 5].map((rating) => [rating, loyalty(rating, 'fierce'), loyalty(rating, 'low')]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Satisfied, and loyal?', zh: '满意就忠诚吗' },
  lead: {
    en: 'Four out of five, in a market with choice and in one without. What happens on the day the gate is opened?',
    zh: '同样打4分，一个市场有得选，一个没得选。围墙打开那天会怎样？',
  },
  theme: 'loyalty',
  inputs: {
    satisfaction: { en: 'Satisfaction, 1 to 5', zh: '满意度（1～5分）' },
    competition: { en: 'Competition', zh: '竞争状况' },
    basicFulfilment: { en: 'Trap: basic expectations met', zh: '陷阱：基本期望的满足程度' },
    latentFulfilment: { en: 'Trap: latent expectations met', zh: '陷阱：潜在期望的满足程度' },
  },
  outputs: {
    loyalty: { en: 'Loyalty, 0 to 100', zh: '忠诚度（0～100）' },
    otherMarket: { en: 'At the same rating in the other market', zh: '同样的评分，换一个市场' },
    difference: { en: 'If the market changes overnight', zh: '市场一夜之间变了，忠诚变动' },
    trap: { en: 'By the trap: 50 × basics × (1 + latent)', zh: '按满意陷阱：50×基本×（1+潜在）' },
  },
  sentences: {
    fierce: {
      en: 'A rating of {rating} is worth a loyalty of **{here}** where customers can choose, and {there} where they cannot. Satisfied is not yet safe.',
      zh: '打{rating}，在有得选的市场，忠诚只有**{here}**；在没得选的市场，是{there}。满意还谈不上安全。',
    },
    low: {
      en: 'With no alternative a rating of {rating} shows a loyalty of **{here}**. Open the market, and the same rating is worth {there}: what stayed was not a preference.',
      zh: '别无选择时，打{rating}的忠诚是**{here}**。市场一开放，同样的评分只值{there}：当初留下，不是因为喜欢。',
    },
    ends: {
      en: 'At {rating} both markets agree on **{here}**. Between the ends they part: try 4.',
      zh: '在{rating}处两种市场相同，都是**{here}**。到了中间就分开了，试试4分。',
    },
  },
  words: {
    fierce: { en: 'fierce: customers can choose', zh: '激烈：客户有得选' },
    low: { en: 'low: no alternative', zh: '很弱：别无选择' },
    defection: { en: 'zone of defection', zh: '流失区' },
    indifference: { en: 'zone of indifference', zh: '无差异区' },
    affection: { en: 'zone of affection', zh: '情感区' },
    here: { en: 'here', zh: '现在' },
    afterOpening: { en: 'other market', zh: '换个市场' },
    rating: { en: 'Rating', zh: '评分' },
    table: { en: 'Loyalty by rating', zh: '各评分下的忠诚' },
  },
  note: {
    en: 'Shapes for teaching: loyalty = 100 × ((s − 1) ÷ 4)⁴ with fierce competition, to the power 0.35 with little. Only the bending is Jones and Sasser’s. Zones below 40 and 80 are this course’s own.',
    zh: '曲线是教学用的形状：竞争激烈时，忠诚=100×((s−1)÷4)的4次方，竞争很弱时为0.35次方；取自琼斯和萨瑟的只是弯法。40和80两条界线由本课程拟定。',
  },
  source: 'jones-sasser-1995',
  lesson: 'satisfaction-loyalty-trap',
  concepts: ['satisfaction-loyalty-link', 'satisfaction-trap', 'competition-moderates'],
};
