import {
  competitionExponents,
  loyaltyAtSatisfaction,
  loyaltyZone,
} from '#domain/satisfaction/satisfaction-loyalty-curve.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power } from '../formula.ts';

const scores = Array.from({ length: 41 }, (_, step) => 1 + step / 10);
const curve = (exponent: number) =>
  scores.map((score) => [score, loyaltyAtSatisfaction({ satisfaction: score, exponent })] as const);

/** Loyalty by satisfaction, where customers have a choice and where they have none. */
export const model = defineCalculator({
  id: 'satisfaction-loyalty-curves',
  inputs: {
    satisfaction: { unit: 'points', min: 1, max: 5, step: 0.1, initial: 4 },
    competition: { choices: ['fierce', 'low'], initial: 'fierce' },
  },
  outputs: {
    loyalty: { unit: 'percent', digits: 1, main: true },
    elsewhere: { unit: 'percent', digits: 1 },
    nextStep: { unit: 'percentagePoints', digits: 1 },
  },
  symbols: { satisfaction: 's', loyalty: 'L' },
  compute: ({ satisfaction, competition }) => {
    const here = (score: number) =>
      loyaltyAtSatisfaction({ satisfaction: Math.min(5, score), exponent: competitionExponents[competition] });
    const other = competition === 'fierce' ? 'low' : 'fierce';
    const loyalty = here(satisfaction);
    const elsewhere = loyaltyAtSatisfaction({ satisfaction, exponent: competitionExponents[other] });
    const nextStep = here(satisfaction + 1) - loyalty;
    const zone = loyaltyZone(loyalty);
    return {
      outputs: { loyalty, elsewhere, nextStep: nextStep / 100 },
      verdict: zone,
      sentence: {
        id: competition === 'low' && satisfaction <= 3 ? 'captive' : competition,
        values: {
          satisfaction: { value: satisfaction, unit: 'points', digits: 1 },
          loyalty: { value: loyalty, unit: 'percent', digits: 0 },
          elsewhere: { value: elsewhere, unit: 'percent', digits: 0 },
          step: { value: nextStep, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'percent',
        xDigits: 0,
        yDigits: 0,
        series: [
          {
            id: 'fierce',
            voice: competition === 'fierce' ? 'ink' : 'ghost',
            points: curve(competitionExponents.fierce),
          },
          { id: 'low', voice: competition === 'low' ? 'ink' : 'ghost', points: curve(competitionExponents.low) },
        ],
      },
      table: {
        columns: [
          { id: 'score', unit: 'number', digits: 0 },
          { id: 'fierce', unit: 'percent', digits: 1 },
          { id: 'low', unit: 'percent', digits: 1 },
        ],
        rows: [1, 2, 3, 4, 5].map((score) => [
          score,
          loyaltyAtSatisfaction({ satisfaction: score, exponent: competitionExponents.fierce }),
          loyaltyAtSatisfaction({ satisfaction: score, exponent: competitionExponents.low }),
        ]),
      },
    };
  },
  formula: (place, { competition }) => [
    place.loyalty,
    '=',
    '100',
    '×',
    power(['(', over([place.satisfaction, '−', '1'], '4'), ')'], String(competitionExponents[competition])),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Satisfaction, loyalty and competition', zh: '满意、忠诚与竞争' },
  lead: {
    en: 'A 4 out of 5. Is it safe? Change how much choice the customer has.',
    zh: '5分打了4分，保险吗？换一换客户有多少选择。',
  },
  theme: 'loyalty',
  inputs: {
    satisfaction: { en: 'Satisfaction, 1 to 5', zh: '满意度（1到5）' },
    competition: { en: 'Competition', zh: '竞争状况' },
  },
  outputs: {
    loyalty: { en: 'Loyalty', zh: '忠诚' },
    elsewhere: { en: 'In the other kind of market', zh: '在另一种市场里' },
    nextStep: { en: 'Gain from one point more', zh: '再提高1分带来' },
  },
  sentences: {
    fierce: {
      en: 'With rivals next door a score of {satisfaction} makes **{loyalty}** loyalty. Without competition the same score would show {elsewhere}. One point more is worth {step} points here.',
      zh: '对手就在隔壁时，打{satisfaction}只换来**{loyalty}**的忠诚；没有竞争时，同样的分数会显出{elsewhere}。在这里，再提高1分值{step}个百分点。',
    },
    low: {
      en: 'With little competition a score of {satisfaction} shows **{loyalty}** loyalty. Open the market and {elsewhere} is left of it.',
      zh: '竞争很弱时，打{satisfaction}也显出**{loyalty}**的忠诚。市场一放开，只剩{elsewhere}。',
    },
    captive: {
      en: 'A score of {satisfaction}, and still **{loyalty}** stay: they have nowhere to go. Open the market and {elsewhere} is left. This loyalty is a locked door.',
      zh: '只打{satisfaction}，仍有**{loyalty}**留下：因为别无去处。市场一放开，只剩{elsewhere}。这种忠诚是一扇锁着的门。',
    },
  },
  words: {
    fierce: { en: 'fierce', zh: '竞争激烈' },
    low: { en: 'little', zh: '竞争很弱' },
    defection: { en: 'zone of defection', zh: '背离区' },
    indifference: { en: 'zone of indifference', zh: '无差异区' },
    affection: { en: 'zone of affection', zh: '情感区' },
    score: { en: 'Score', zh: '打分' },
    table: { en: 'Loyalty by score', zh: '各分数下的忠诚' },
  },
  note: {
    en: 'The shapes follow the argument of Jones and Sasser; the exponents 4 and 0.35 and so all numbers are ours, for teaching.',
    zh: '曲线形状依据琼斯与萨瑟的论证，指数4与0.35及由此得出的数字均为教学设定。',
  },
  source: 'jones-sasser-1995',
  lesson: 'satisfaction-loyalty-trap',
};
