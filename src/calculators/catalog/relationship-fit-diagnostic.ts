import { relationshipFit } from '#domain/fit/relationship-fit.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';
import type { NumberInput } from '../inputs.ts';

const traits = ['switchingCost', 'timeHorizon', 'heterogeneity', 'margin', 'repeatFrequency'] as const;
const rating = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 5, step: 1, initial });

/** Whether a relationship is likely to repay the effort with a certain kind of buyer. */
export const model = defineCalculator({
  id: 'relationship-fit-diagnostic',
  inputs: {
    switchingCost: rating(5),
    timeHorizon: rating(5),
    heterogeneity: rating(4),
    margin: rating(4),
    repeatFrequency: rating(3),
  },
  outputs: { score: { unit: 'number', digits: 0, main: true }, mean: { unit: 'points', digits: 1 } },
  rival: { start: { switchingCost: 1, timeHorizon: 1, heterogeneity: 2, margin: 1, repeatFrequency: 2 } },
  breakEven: { output: 'score', target: 60, inputs: traits },
  compute: (values) => {
    const { score, zone, unaffordable } = relationshipFit(values);
    const mean = 1 + score / 25;
    return {
      outputs: { score, mean },
      verdict: zone,
      sentence: {
        id: unaffordable ? 'unaffordable' : zone,
        values: {
          score: { value: score, unit: 'number', digits: 0 },
          mean: { value: mean, unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        digits: 1,
        bars: [
          ...traits.map((trait) => ({
            id: trait,
            voice: 'ghost' as const,
            parts: [{ id: trait, value: values[trait] }],
          })),
          bar('mean', mean, 'ink'),
        ],
      },
      table: {
        columns: [
          { id: 'buyer', unit: 'number' },
          ...traits.map((trait) => ({ id: trait, unit: 'number' as const, digits: 0 })),
          { id: 'score', unit: 'number', digits: 0 },
        ],
        rows: (
          [
            ['yours', traits.map((trait) => values[trait])],
            ['builder', [1, 1, 2, 1, 2]],
            ['manager', [3, 3, 3, 3, 3]],
            ['hospital', [5, 5, 4, 4, 3]],
          ] as const
        ).map(([buyer, ratings]) => [
          buyer,
          ...ratings,
          (25 * (ratings.reduce((total, each) => total + each, 0) - traits.length)) / traits.length,
        ]),
      },
    };
  },
  formula: (place) => [
    place.score,
    '=',
    '100',
    '×',
    over(
      [
        over(
          traits.flatMap((trait, index) => (index > 0 ? ['+', place[trait]] : [place[trait]])),
          '5',
        ),
        '−',
        '1',
      ],
      '4',
    ),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Does a relationship pay here?', zh: '这里值得做关系吗' },
  lead: {
    en: 'Rate five traits of a buyer. Not every trade repays the effort, and the result says so.',
    zh: '给买方打五个分。不是每门生意都值得做关系，结果会照实说。',
  },
  theme: 'relationship',
  inputs: {
    switchingCost: { en: 'Switching cost', zh: '转换成本' },
    timeHorizon: { en: 'Time horizon', zh: '时间跨度' },
    heterogeneity: { en: 'Difference between customers', zh: '需求差异' },
    margin: { en: 'Margin', zh: '利润' },
    repeatFrequency: { en: 'Repetition', zh: '重复频率' },
  },
  outputs: {
    score: { en: 'Fit, 0 to 100', zh: '适合度（0～100）' },
    mean: { en: 'Mean rating', zh: '平均分' },
  },
  sentences: {
    relationship: {
      en: 'Fit **{score}**: this buyer has much to lose by changing and comes back. A relationship is likely to repay its cost; give it people, not leaflets.',
      zh: '适合度**{score}**：这样的买方换一家损失大，又会再来，做关系多半划算。该给的是人，不是传单。',
    },
    mixed: {
      en: 'Fit **{score}**, neither here nor there. Keep the deal clean and add what is cheap: a name, a call after delivery.',
      zh: '适合度**{score}**，两可之间。先把交易做好，再添些不费钱的：记住姓名，交货后打个电话。',
    },
    transaction: {
      en: 'Fit **{score}**: a good price and a kept promise serve this buyer best. Effort for a relationship would not come back.',
      zh: '适合度**{score}**：价格公道、说到做到，就是对这位买方最好的服务。花力气做关系收不回来。',
    },
    unaffordable: {
      en: 'Fit **{score}**, but the margin is rated 1: a relationship would suit this buyer, and nobody could pay for it. Look for a cheap form, or leave it.',
      zh: '适合度**{score}**，可是利润只有1分：适合做关系，却没有人付得起。想一个省钱的形式，或者作罢。',
    },
  },
  words: {
    transaction: { en: 'transaction', zh: '做交易' },
    mixed: { en: 'mixed', zh: '混合' },
    relationship: { en: 'relationship', zh: '做关系' },
    buyer: { en: 'Buyer', zh: '买方' },
    yours: { en: 'yours', zh: '你打的分' },
    builder: { en: 'builder who sells on completion', zh: '建好就卖的开发商' },
    manager: { en: 'property manager with mixed lifts', zh: '管着多个品牌电梯的物业公司' },
    hospital: { en: 'hospital group', zh: '医院集团' },
    table: { en: 'Beside the buyers of the lesson', zh: '与课文里的买方对照' },
  },
  note: {
    en: 'Below 40 transaction, above 60 relationship: zones and equal weights are illustrative. The idea that buyers differ in how firmly they are tied goes back to Jackson.',
    zh: '低于40做交易，高于60做关系；界线和等权都是示意。买方被拴得多紧各不相同，这个想法出自杰克逊。',
  },
  source: 'jackson-1985-book',
  lesson: 'service-positioning-and-fit',
  concepts: ['b2b-fit', 'rm-conditions'],
};
