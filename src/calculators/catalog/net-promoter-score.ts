import { normalCriticalValue } from '#domain/satisfaction/intervals/normal-distribution.ts';
import { netPromoterScore } from '#domain/satisfaction/net-promoter-score.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const confidences = { ninety: 0.9, ninetyFive: 0.95, ninetyNine: 0.99 } as const;
const sampleSizes = [25, 50, 100, 200, 400, 800, 1600];
/** Half width, in points, for which the number of answers is worked out. */
const wantedHalfWidth = 5;

/** Net promoter score with its interval, and how the interval narrows with more answers. */
export const model = defineCalculator({
  id: 'net-promoter-score',
  inputs: {
    promoters: { unit: 'people', min: 0, max: 2000, step: 5, whole: true, initial: 80 },
    passives: { unit: 'people', min: 0, max: 2000, step: 5, whole: true, initial: 70 },
    detractors: { unit: 'people', min: 0, max: 2000, step: 5, whole: true, initial: 50 },
    confidence: { choices: ['ninety', 'ninetyFive', 'ninetyNine'], initial: 'ninetyFive' },
  },
  outputs: {
    nps: { unit: 'points', digits: 1, main: true },
    lower: { unit: 'points', digits: 1 },
    upper: { unit: 'points', digits: 1 },
    se: { unit: 'points', digits: 2 },
    n: { unit: 'number', digits: 0 },
    needed: { unit: 'number', digits: 0 },
  },
  symbols: { nps: 'NPS', promoters: 'P', detractors: 'D', n: 'n' },
  compute: ({ confidence, ...counts }) => {
    const { nps, se, n, lower, upper } = netPromoterScore({ ...counts, confidence: confidences[confidence] });
    const halfOf = (size: number) => normalCriticalValue(confidences[confidence]) * se * Math.sqrt(n / size);
    const needed = Math.ceil(n * (halfOf(n) / wantedHalfWidth) ** 2);
    const bound = (side: 1 | -1) =>
      sampleSizes.map((size) => [size, Math.min(100, Math.max(-100, nps + side * halfOf(size)))] as const);
    return {
      outputs: { nps, lower, upper, se, n, needed: se === 0 ? 'none' : needed },
      sentence: {
        id: se === 0 ? 'unanimous' : lower > 0 ? 'positive' : upper < 0 ? 'negative' : 'open',
        values: {
          nps: { value: nps, unit: 'points', digits: 1 },
          lower: { value: lower, unit: 'number', digits: 1 },
          upper: { value: upper, unit: 'number', digits: 1 },
          n: { value: n, unit: 'number', digits: 0 },
          needed: { value: needed, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'people',
        yUnit: 'points',
        yDigits: 0,
        series: [
          { id: 'upper', voice: 'ink', points: bound(1) },
          { id: 'lower', voice: 'ink', points: bound(-1) },
          { id: 'nps', voice: 'ghost', points: sampleSizes.map((size) => [size, nps] as const) },
        ],
      },
      table: {
        columns: [
          { id: 'group', unit: 'number' },
          { id: 'answers', unit: 'number', digits: 0 },
          { id: 'share', unit: 'share' },
          { id: 'counts', unit: 'points', digits: 1 },
        ],
        rows: [
          ['promoters', counts.promoters, counts.promoters / n, (100 * counts.promoters) / n],
          ['passives', counts.passives, counts.passives / n, 0],
          ['detractors', counts.detractors, counts.detractors / n, (-100 * counts.detractors) / n],
        ],
      },
    };
  },
  formula: (place) => [place.nps, '=', '100', '×', over([place.promoters, '−', place.detractors], place.n)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Net promoter score', zh: '净推荐值' },
  lead: {
    en: 'Last quarter the score was 10, now it is 15. Has anything happened, or were other people asked?',
    zh: '上季度10分，这季度15分。真有变化，还是只不过换了一批人回答？',
  },
  theme: 'loyalty',
  inputs: {
    promoters: { en: 'Promoters, answers 9 and 10', zh: '推荐者（9～10分）' },
    passives: { en: 'Passives, answers 7 and 8', zh: '中立者（7～8分）' },
    detractors: { en: 'Detractors, answers 0 to 6', zh: '贬损者（0～6分）' },
    confidence: { en: 'Confidence', zh: '置信水平' },
  },
  outputs: {
    nps: { en: 'Net promoter score', zh: '净推荐值' },
    lower: { en: 'Interval from', zh: '区间下限' },
    upper: { en: 'Interval to', zh: '区间上限' },
    se: { en: 'Standard error', zh: '标准误' },
    n: { en: 'Answers', zh: '答卷数' },
    needed: { en: 'Answers needed for ±5 points', zh: '要精确到±5分，需答卷' },
  },
  sentences: {
    positive: {
      en: 'The score is **{nps}**; with {n} answers it may be anything from {lower} to {upper}. Promoters do outnumber detractors, but a move of a few points within this range is no news. For ±5 points ask {needed} people.',
      zh: '净推荐值**{nps}**；只有{n}份答卷，真值可能在{lower}到{upper}之间。推荐者确实多于贬损者，但在这个范围内升降几分算不上变化。要精确到±5分，需{needed}份。',
    },
    negative: {
      en: 'The score is **{nps}**, and the whole interval from {lower} to {upper} lies below zero: detractors outnumber promoters. Ask the detractors for their reasons before asking more people for a number.',
      zh: '净推荐值**{nps}**，区间{lower}到{upper}全在零以下：贬损者多于推荐者。与其再收集分数，不如先问贬损者为什么。',
    },
    open: {
      en: 'The score is **{nps}**, but the interval from {lower} to {upper} holds zero. These {n} answers do not even settle the sign; {needed} would bring it to ±5 points.',
      zh: '净推荐值**{nps}**，但区间{lower}到{upper}包含零。{n}份答卷连正负都定不下来；要精确到±5分，需{needed}份。',
    },
    unanimous: {
      en: 'All {n} answers fall into one group, so the score is **{nps}** and the standard error 0. That is not certainty; it says that too few people, or the wrong ones, were asked.',
      zh: '{n}份答卷全落在同一组，净推荐值**{nps}**，标准误为0。这不等于确定无疑，多半是样本太少，或者问错了人。',
    },
  },
  words: {
    ninety: { en: '90%', zh: '90%' },
    ninetyFive: { en: '95%', zh: '95%' },
    ninetyNine: { en: '99%', zh: '99%' },
    group: { en: 'Group', zh: '组别' },
    answers: { en: 'Answers', zh: '答卷' },
    share: { en: 'Share of all answers', zh: '占全部答卷' },
    counts: { en: 'Adds to the score', zh: '对得分的贡献' },
    table: { en: 'What each group adds', zh: '各组的贡献' },
  },
  note: {
    en: 'The score is a number of points from −100 to 100, not a percentage. Passives count in n; dividing by promoters and detractors alone makes every score look stronger. The interval is the normal approximation for a difference of two shares, not the one for a single share. The picture keeps the shares and changes only the number of answers. The numbers are illustrative.',
    zh: '净推荐值是−100到100之间的分数，不是百分比。中立者计入n；只除以推荐者与贬损者之和，得分会被夸大。区间按两个比例之差的正态近似计算，不能套用单个比例的公式。图中各组比例不变，只改变答卷数。数值为示意。',
  },
  source: 'reichheld-2003',
  lesson: 'loyalty-types-and-measures',
  concepts: [],
};
