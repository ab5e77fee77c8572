import { normalCriticalValue } from '#domain/satisfaction/intervals/normal-distribution.ts';
import { wilsonInterval } from '#domain/satisfaction/intervals/wilson-interval.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const confidences = { ninety: 0.9, ninetyFive: 0.95, ninetyNine: 0.99 } as const;
/** How many times as many answers, divided alike, the picture and the table show. */
const multiples = [1, 2, 3, 4, 6, 8, 12, 16];

/** Interval of a share: Wilson's, beside the textbook one that can leave the scale. */
export const model = defineCalculator({
  id: 'wilson-interval',
  inputs: {
    successes: { unit: 'people', min: 0, max: 5000, step: 1, slider: [0, 100], whole: true, initial: 1 },
    n: { unit: 'people', min: 1, max: 5000, step: 1, slider: [1, 200], whole: true, initial: 29 },
    confidence: { choices: ['ninety', 'ninetyFive', 'ninetyNine'], initial: 'ninetyFive' },
  },
  outputs: {
    share: { unit: 'share', main: true },
    lower: { unit: 'share' },
    upper: { unit: 'share' },
    plainLower: { unit: 'share' },
    plainUpper: { unit: 'share' },
  },
  compute: ({ successes, n, confidence }) => {
    const level = confidences[confidence];
    const { lower, upper } = wilsonInterval({ successes, n, confidence: level });
    const share = successes / n;
    const half = normalCriticalValue(level) * Math.sqrt((share * (1 - share)) / n);
    const [plainLower, plainUpper] = [share - half, share + half];
    const rows = multiples.map((times) => ({
      answers: times * n,
      ...wilsonInterval({ successes: times * successes, n: times * n, confidence: level }),
    }));
    return {
      outputs: { share, lower, upper, plainLower, plainUpper },
      sentence: {
        id: half === 0 ? 'unanimous' : plainLower < 0 || plainUpper > 1 ? 'outside' : 'inside',
        values: {
          share: { value: share, unit: 'share' },
          lower: { value: lower, unit: 'share' },
          upper: { value: upper, unit: 'share' },
          plainLower: { value: plainLower, unit: 'share' },
          plainUpper: { value: plainUpper, unit: 'share' },
          n: { value: n, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'people',
        yUnit: 'share',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'upper', voice: 'ink', points: rows.map((row) => [row.answers, row.upper] as const) },
          { id: 'lower', voice: 'ink', points: rows.map((row) => [row.answers, row.lower] as const) },
          { id: 'share', voice: 'ghost', points: rows.map((row) => [row.answers, share] as const) },
        ],
      },
      table: {
        columns: [
          { id: 'answers', unit: 'number', digits: 0 },
          { id: 'lower', unit: 'share' },
          { id: 'upper', unit: 'share' },
          { id: 'width', unit: 'percentagePoints' },
        ],
        rows: rows.map((row) => [row.answers, row.lower, row.upper, row.upper - row.lower]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'How sure is a percentage?', zh: '一个百分比有多可靠' },
  lead: {
    en: 'One of 29 answers is a complaint. How many of all customers might complain?',
    zh: '29份答卷里有一份投诉。全体客户中投诉的可能有多少？',
  },
  theme: 'satisfaction',
  inputs: {
    successes: { en: 'Answers of this kind', zh: '符合的答卷' },
    n: { en: 'Answers in all', zh: '答卷合计' },
    confidence: { en: 'Confidence', zh: '置信水平' },
  },
  outputs: {
    share: { en: 'Share among the answers', zh: '答卷中的比例' },
    lower: { en: 'Wilson’s interval from', zh: '威尔逊区间下限' },
    upper: { en: 'Wilson’s interval to', zh: '威尔逊区间上限' },
    plainLower: { en: 'Plain ± interval from', zh: '简单正负区间下限' },
    plainUpper: { en: 'Plain ± interval to', zh: '简单正负区间上限' },
  },
  sentences: {
    outside: {
      en: '**{share}** of {n} answers, and by Wilson’s interval {lower} to {upper} of all customers. The plain formula gives {plainLower} to {plainUpper}, and no share can lie beyond 0 or 100%.',
      zh: '{n}份答卷中占**{share}**，按威尔逊区间，全体客户中是{lower}到{upper}。简单正负的算法给出{plainLower}到{plainUpper}，可比例不会小于0，也不会大于100%。',
    },
    inside: {
      en: '**{share}** of {n} answers, and by Wilson’s interval {lower} to {upper} of all customers. The plain formula gives {plainLower} to {plainUpper}; the more answers, and the nearer the share to one half, the less the two differ.',
      zh: '{n}份答卷中占**{share}**，按威尔逊区间，全体客户中是{lower}到{upper}。简单正负的算法给出{plainLower}到{plainUpper}；答卷越多、比例越接近一半，两者差别越小。',
    },
    unanimous: {
      en: '**{share}** of {n} answers. The plain formula would claim certainty, an interval without width; Wilson’s still runs from {lower} to {upper}, for {n} people are not everybody.',
      zh: '{n}份答卷中占**{share}**。简单正负的算法得出宽度为零的区间，等于说确定无疑；威尔逊区间仍是{lower}到{upper}，因为这{n}个人不是全体。',
    },
    outOfRange: {
      en: 'There cannot be more answers of this kind than answers in all.',
      zh: '符合的答卷不能多于答卷合计。',
    },
  },
  words: {
    ninety: { en: '90%', zh: '90%' },
    ninetyFive: { en: '95%', zh: '95%' },
    ninetyNine: { en: '99%', zh: '99%' },
    answers: { en: 'Answers', zh: '答卷数' },
    width: { en: 'Width', zh: '宽度' },
    table: { en: 'With more answers, divided alike', zh: '比例不变、答卷更多时' },
  },
  note: {
    en: 'Wilson’s score interval: centre (p + z²/2n) ÷ (1 + z²/n), half width z√(p(1 − p)/n + z²/4n²) ÷ (1 + z²/n). The plain interval is p ± z√(p(1 − p)/n). Both cover chance alone and take the answers as a random draw; customers who never answer are in neither. The answers of this kind cannot be more than all answers. The numbers are illustrative.',
    zh: '威尔逊区间：中心(p+z²/2n)÷(1+z²/n)，半宽z√(p(1−p)/n+z²/4n²)÷(1+z²/n)；简单区间为p±z√(p(1−p)/n)。两者都只反映抽样的偶然性，并把答卷当作随机抽取；从不答卷的客户不在其中。符合的答卷不能多于答卷合计。数值为示意。',
  },
  source: 'newcombe-1998',
  lesson: 'measuring-satisfaction',
  concepts: [],
};
