import { clvElasticity } from '#domain/clv/clv-elasticity.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const grid = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const curveFrom = 0.4;
const curveSteps = 55;

const columns = [
  { id: 'retention', unit: 'share', digits: 0 },
  { id: 'ofRetention', unit: 'number' },
  { id: 'ofDiscount', unit: 'number' },
  { id: 'clv', unit: 'money' },
] as const;

/** By how many per cent lifetime value answers to one per cent of retention, margin and discount rate. */
export const model = defineCalculator({
  id: 'clv-elasticity',
  inputs: {
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 10, max: 5000, step: 10, initial: 100 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 0.99, step: 0.01, initial: 0.8 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.12 },
    change: { unit: 'percent', min: 1, max: 20, step: 1, initial: 10 },
  },
  outputs: {
    ofRetention: { unit: 'number', main: true },
    ofMargin: { unit: 'number' },
    ofDiscount: { unit: 'number' },
    clv: { unit: 'money' },
    predicted: { unit: 'percent' },
    exact: { unit: 'percent' },
  },
  symbols: { retention: 'r', discount: 'i', ofRetention: 'Eᵣ' },
  compute: ({ change, ...terms }) => {
    const { margin, retention, discount } = terms;
    const worth = (kept: number) => retentionClv({ margin, retention: kept, discount, timing: 'end' });
    const { retention: ofRetention, margin: ofMargin, discount: ofDiscount } = clvElasticity(terms);
    const clv = worth(retention);
    const raised = retention * (1 + change / 100);
    const predicted = ofRetention * change;
    const exact =
      raised > 1 || (raised === 1 && discount === 0) || clv === 0 ? undefined : 100 * (worth(raised) / clv - 1);
    const slope = retention === 0 ? margin / (1 + discount) : (ofRetention * clv) / retention;
    const curve = Array.from({ length: curveSteps + 1 }, (_, step) => curveFrom + step / 100);
    return {
      outputs: { ofRetention, ofMargin, ofDiscount, clv, predicted, exact: exact ?? 'none' },
      sentence: {
        id: exact === undefined ? 'beyond' : 'curved',
        values: {
          elasticity: { value: ofRetention, unit: 'percent', digits: 2 },
          points: { value: retention / 100, unit: 'percentagePoints', digits: 2 },
          retention: { value: retention, unit: 'share' },
          change: { value: change, unit: 'percent' },
          predicted: { value: predicted, unit: 'percent' },
          exact: { value: exact ?? 0, unit: 'percent' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'curve', voice: 'ink', points: curve.map((kept) => [kept, worth(kept)] as const) },
          {
            id: 'tangent',
            voice: 'ghost',
            points: curve
              .map((kept) => [kept, clv + slope * (kept - retention)] as const)
              .filter(([, height]) => height >= 0),
          },
        ],
        ...(retention >= curveFrom &&
          retention <= curveFrom + curveSteps / 100 && {
            marks: [{ id: 'here', x: retention, y: clv, voice: 'ink' as const }],
          }),
      },
      table: {
        columns,
        rows: grid.map((kept) => {
          const at = clvElasticity({ retention: kept, discount });
          return [kept, at.retention, at.discount, worth(kept)];
        }),
      },
    };
  },
  formula: (place) => [
    place.ofRetention,
    '=',
    over(['1', '+', place.discount], ['1', '+', place.discount, '−', place.retention]),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'How strongly lifetime value answers', zh: '终身价值的弹性' },
  lead: {
    en: 'One per cent more retention, or one per cent more margin: which moves the value of a customer further?',
    zh: '保持率提高百分之一，或者利润提高百分之一，哪一样更能抬高客户的价值？',
  },
  theme: 'lifetime',
  inputs: {
    margin: { en: 'Margin', zh: '利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    change: { en: 'Retention raised by', zh: '保持率提高' },
  },
  outputs: {
    ofRetention: { en: 'Elasticity of retention', zh: '对保持率的弹性' },
    ofMargin: { en: 'of the margin', zh: '对利润的弹性' },
    ofDiscount: { en: 'of the discount rate', zh: '对贴现率的弹性' },
    clv: { en: 'Lifetime value', zh: '终身价值' },
    predicted: { en: 'Gain by the elasticity', zh: '按弹性推算的增幅' },
    exact: { en: 'Gain computed anew', zh: '重新计算的增幅' },
  },
  sentences: {
    curved: {
      en: 'One per cent more retention, which is only {points} here, raises lifetime value by about **{elasticity}**; one per cent more margin raises it by 1%. The figure holds for small steps: for {change} it foretells {predicted}, computed anew it is {exact}, since the curve bends upwards.',
      zh: '保持率提高百分之一（这里只是{points}），终身价值约增加**{elasticity}**；利润提高百分之一，只增加1%。弹性只适用于小幅变动：提高{change}，按弹性推算是{predicted}，重新计算是{exact}，因为曲线往上弯。',
    },
    beyond: {
      en: 'One per cent more retention, {points} here, raises lifetime value by about **{elasticity}**. But {change} more than {retention} has no value to compare: a retention rate cannot exceed 100%, and from zero nothing can be raised in per cent.',
      zh: '保持率提高百分之一（这里是{points}），终身价值约增加**{elasticity}**。但在{retention}上再提高{change}无从比较：保持率不能超过100%，从零开始也谈不上提高百分之几。',
    },
  },
  words: {
    curve: { en: 'Lifetime value', zh: '终身价值' },
    tangent: { en: 'By the elasticity', zh: '按弹性推算' },
    here: { en: 'here', zh: '此处' },
    table: { en: 'At other retention rates', zh: '换一个保持率' },
  },
  note: {
    en: 'For the end convention, m·r ÷ (1 + i − r). One per cent of the rate is not one percentage point. An elasticity holds at one point only, and it says nothing about what the one per cent costs: money spent on retention lowers the margin. Five for retention and one for margin, as quoted from a study of firms, is no constant. The numbers are illustrative.',
    zh: '按期末约定m·r÷(1+i−r)计算。保持率的百分之一不是一个百分点。弹性只在一点上成立，也没有说这百分之一要花多少钱：为保持客户花的钱会压低利润。常被引用的“保持率5、利润1”来自对几家企业的研究，不是常数。数值为示意。',
  },
  source: 'gupta-lehmann-stuart-2004',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
