import { type PowerRange, powerBalance } from '#domain/bonds/power-balance.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const score = (initial: number): NumberInput => ({ unit: 'points', min: 1, max: 5, step: 0.5, initial });
const middle = ({ lowest, highest }: PowerRange): number => (lowest + highest) / 2;

/** How well a side is placed, and whether its information is known; where it is not, it is drawn as the middle. */
interface Side {
  readonly alternatives: number;
  readonly information: number;
  readonly known: 'known' | 'unknown';
  readonly size: number;
}

const informationOf = ({ known, information }: Side): number | null => (known === 'known' ? information : null);
const positionOf = (side: Side) => ({
  fewAlternativesOfOther: side.alternatives,
  information: informationOf(side),
  size: side.size,
});
const partsOf = (side: Side) => [
  { id: 'alternatives', value: 0.4 * side.alternatives },
  { id: 'information', value: 0.4 * (informationOf(side) ?? 3) },
  { id: 'size', value: 0.2 * side.size },
];

const columns = [
  { id: 'source', unit: 'number' },
  { id: 'weight', unit: 'number' },
  { id: 'marketerSide', unit: 'number' },
  { id: 'otherSide', unit: 'number' },
] as const;

/** Who leads, who adapts and when both bargain: the action equation. */
export const model = defineCalculator({
  id: 'power-balance',
  inputs: {
    marketerAlternatives: score(4),
    otherAlternatives: score(2),
    marketerInformation: score(4),
    otherInformation: score(3),
    marketerKnown: { choices: ['known', 'unknown'], initial: 'known' },
    otherKnown: { choices: ['known', 'unknown'], initial: 'known' },
    marketerSize: score(2),
    otherSize: score(5),
  },
  outputs: {
    marketer: { unit: 'points', main: true, side: 'left' },
    marketerHighest: { unit: 'points', side: 'left' },
    other: { unit: 'points', main: true, side: 'right' },
    otherHighest: { unit: 'points', side: 'right' },
    lead: { unit: 'points' },
  },
  facing: {
    voices: 'ink',
    left: 'marketerSide',
    right: 'otherSide',
    rows: {
      alternatives: ['marketerAlternatives', 'otherAlternatives'],
      information: ['marketerInformation', 'otherInformation'],
      knownRow: ['marketerKnown', 'otherKnown'],
      size: ['marketerSize', 'otherSize'],
    },
  },
  compute: (values) => {
    const sideOf = (side: 'marketer' | 'other'): Side => ({
      alternatives: values[`${side}Alternatives`],
      information: values[`${side}Information`],
      known: values[`${side}Known`],
      size: values[`${side}Size`],
    });
    const [ours, theirs] = [sideOf('marketer'), sideOf('other')];
    const { marketer, other, state } = powerBalance({ marketer: positionOf(ours), other: positionOf(theirs) });
    const lead = middle(marketer) - middle(other);
    return {
      outputs: {
        marketer: marketer.lowest,
        marketerHighest: marketer.highest,
        other: other.lowest,
        otherHighest: other.highest,
        lead,
      },
      verdict: state ?? 'open',
      sentence: {
        id: state ?? 'open',
        values: {
          marketer: { value: middle(marketer), unit: 'number' },
          other: { value: middle(other), unit: 'number' },
          marketerFrom: { value: marketer.lowest, unit: 'number' },
          marketerTo: { value: marketer.highest, unit: 'number' },
          otherFrom: { value: other.lowest, unit: 'number' },
          otherTo: { value: other.highest, unit: 'number' },
          lead: { value: Math.abs(lead), unit: 'number' },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        bars: [
          { id: 'marketerSide', voice: 'first', parts: partsOf(ours) },
          { id: 'otherSide', voice: 'second', parts: partsOf(theirs) },
        ],
      },
      table: {
        columns,
        rows: [
          ['alternatives', 0.4, ours.alternatives, theirs.alternatives],
          ['information', 0.4, informationOf(ours), informationOf(theirs)],
          ['size', 0.2, ours.size, theirs.size],
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'The action equation: who leads?', zh: '作用方程：谁主导' },
  lead: {
    en: 'A small supplier of a large firm sits at the table. Does size decide?',
    zh: '小供应商对大买主，坐在同一张桌子上。靠规模说话吗？',
  },
  theme: 'relationship',
  inputs: {
    marketerAlternatives: {
      en: 'Marketing side: how few alternatives the other side has',
      zh: '营销方：对方的选择有多少（越少分越高）',
    },
    otherAlternatives: {
      en: 'Other side: how few alternatives the marketing side has',
      zh: '被营销方：营销方的选择有多少（越少分越高）',
    },
    marketerInformation: { en: 'Marketing side: information', zh: '营销方：掌握的信息' },
    otherInformation: { en: 'Other side: information', zh: '被营销方：掌握的信息' },
    marketerKnown: { en: 'Marketing side: do we know what it knows?', zh: '营销方：它知道多少，我们清楚吗' },
    otherKnown: { en: 'Other side: do we know what it knows?', zh: '被营销方：它知道多少，我们清楚吗' },
    marketerSize: { en: 'Marketing side: size', zh: '营销方：规模' },
    otherSize: { en: 'Other side: size', zh: '被营销方：规模' },
  },
  outputs: {
    marketer: { en: 'power, 1 to 5', zh: '作用力（1～5）' },
    marketerHighest: { en: 'at most', zh: '最高' },
    other: { en: 'power, 1 to 5', zh: '作用力（1～5）' },
    otherHighest: { en: 'at most', zh: '最高' },
    lead: { en: 'Lead of the marketing side', zh: '营销方领先' },
  },
  sentences: {
    marketerLeads: {
      en: '{marketer} against {other}: the marketing side leads by **{lead}**. It may set the terms, and does well to leave the other side a reason to stay.',
      zh: '{marketer}对{other}：营销方领先**{lead}**，条件由它来定；聪明的做法是给对方也留一个不走的理由。',
    },
    otherLeads: {
      en: '{marketer} against {other}: the other side leads by **{lead}**. The marketing side adapts, or looks for alternatives and information.',
      zh: '{marketer}对{other}：被营销方领先**{lead}**。营销方只能顺应，或者去找别的选择、补上信息。',
    },
    equal: {
      en: '{marketer} against {other}: the difference of **{lead}** counts as none. Both bargain, and cooperation has its best chance.',
      zh: '{marketer}对{other}：相差**{lead}**，算作相等。双方谈判，合作的机会最大。',
    },
    open: {
      en: 'As long as the information is not known, the marketing side lies between {marketerFrom} and {marketerTo} and the other between {otherFrom} and {otherTo}: **no conclusion yet**. Ask first, answer later.',
      zh: '信息不清楚，营销方在{marketerFrom}到{marketerTo}之间，被营销方在{otherFrom}到{otherTo}之间：**还下不了结论**。先打听，再答复。',
    },
  },
  words: {
    marketerSide: { en: 'Marketing side', zh: '营销方' },
    otherSide: { en: 'Other side', zh: '被营销方' },
    alternatives: { en: 'The other has few alternatives', zh: '对方选择少' },
    information: { en: 'Information', zh: '信息' },
    known: { en: 'known', zh: '清楚' },
    knownRow: { en: 'Is it known how much?', zh: '知道多少，清楚吗' },
    unknown: { en: 'not known', zh: '不清楚' },
    size: { en: 'Size', zh: '规模' },
    marketerLeads: { en: 'M > C: the marketing side leads', zh: '营销方主导' },
    otherLeads: { en: 'M < C: the marketing side adapts', zh: '营销方顺应' },
    equal: { en: 'M = C: both bargain', zh: '双方谈判' },
    open: { en: 'open', zh: '未定' },
    source: { en: 'Source of power', zh: '来源' },
    weight: { en: 'Weight', zh: '权重' },
    table: { en: 'What power consists of', zh: '作用力的来源' },
  },
  note: {
    en: 'Weights of 0.4, 0.4 and 0.2 and the limit of 0.25 within which powers count as equal are this course’s own. Where information is not known it is drawn as 3. The numbers are those of the moulds and trays in the lesson.',
    zh: '权重0.4、0.4、0.2和“相差0.25以内算相等”都由本课程拟定。信息不清楚时，图上按3分画。数字取自课文里的蛋托。',
  },
  source: 'porter-1979',
  lesson: 'trust-promises-and-forces',
  concepts: ['action-equation'],
};
