import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';
import { pointsNotShares } from '../../mistakes/weighting.ts';
import { serviceGaps, serviceGapsWords } from '../../steps/service-gaps.ts';

const weights = [30, 25, 10, 15, 20];
const dimensions = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'];

const gapsBefore = (step: (id: string) => number): readonly number[] => dimensions.map((dimension) => step(dimension));
const weigh = (gaps: readonly number[]): readonly number[] =>
  gaps.map((gap, dimension) => (gap * (weights[dimension] ?? 0)) / 100);

export const model = defineFamily({
  output: 'worst',
  digits: 3,
  draw: {
    reliabilityPerceived: { from: 5.4, to: 6.4, step: 0.1 },
    assurancePerceived: { from: 5, to: 6.2, step: 0.1 },
    tangiblesPerceived: { from: 3.5, to: 5, step: 0.1 },
    empathyPerceived: { from: 4.6, to: 6, step: 0.1 },
    responsivenessPerceived: { from: 4.8, to: 6, step: 0.1 },
  },
  fixed: {
    reliabilityExpected: 6.6,
    assuranceExpected: 6,
    tangiblesExpected: 5.2,
    empathyExpected: 5.8,
    responsivenessExpected: 6.2,
    reliabilityWeight: 30,
    assuranceWeight: 25,
    tangiblesWeight: 10,
    empathyWeight: 15,
    responsivenessWeight: 20,
  },
  steps: (values, step) => {
    const gaps = serviceGaps(values, step);
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = weigh(gaps);
    const numbers = { first, second, third, fourth, fifth };
    step('lowest', Math.min(...weigh(gaps)), 'points', { digits: 3, numbers });
  },
  mistakes: {
    signTurnedRound,
    largestGapUnweighted: { at: 'lowest', instead: (_, { step }) => Math.min(...gapsBefore(step)) },
    largestGapThenWeighted: {
      at: 'lowest',
      instead: (_, { step }) => {
        const gaps = gapsBefore(step);
        return weigh(gaps)[gaps.indexOf(Math.min(...gaps))] ?? Number.NaN;
      },
    },
    pointsNotShares,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Where to begin: the gap that costs most', zh: '先改哪里：拖累最大的差距' },
  stem: {
    en: 'A bank branch is rated from 1 to 7, expected and perceived. Reliability: {reliabilityExpectedNumber} and {reliabilityPerceivedNumber}; assurance: {assuranceExpectedNumber} and {assurancePerceivedNumber}; tangibles: {tangiblesExpectedNumber} and {tangiblesPerceivedNumber}; empathy: {empathyExpectedNumber} and {empathyPerceivedNumber}; responsiveness: {responsivenessExpectedNumber} and {responsivenessPerceivedNumber}. The weights are {reliabilityWeight}, {assuranceWeight}, {tangiblesWeight}, {empathyWeight} and {responsivenessWeight} points of 100. Work should begin where the weighted gap is most negative. What is that weighted gap, with its sign?',
    zh: '某银行网点的评分（1～7分，先期望，后感知）。可靠性：{reliabilityExpectedNumber}、{reliabilityPerceivedNumber}；保证性：{assuranceExpectedNumber}、{assurancePerceivedNumber}；有形性：{tangiblesExpectedNumber}、{tangiblesPerceivedNumber}；移情性：{empathyExpectedNumber}、{empathyPerceivedNumber}；响应性：{responsivenessExpectedNumber}、{responsivenessPerceivedNumber}。权重依次为100点中的{reliabilityWeight}、{assuranceWeight}、{tangiblesWeight}、{empathyWeight}、{responsivenessWeight}。应当从加权差距负得最多的维度着手，这个加权差距（连同正负号）是多少？',
  },
  steps: {
    ...serviceGapsWords,
    lowest: {
      name: { en: 'Each gap times its points out of 100; the lowest', zh: '各乘权重（占100点的几成），取最低的' },
      line: {
        en: 'lowest of {first}, {second}, {third}, {fourth}, {fifth} = {value}',
        zh: '{first}、{second}、{third}、{fourth}、{fifth}中最低的 = {value}',
      },
    },
  },
  mistakes: {
    largestGapUnweighted: {
      says: {
        en: 'This is the lowest gap by size. A wide gap on something that hardly counts may matter less than a narrow one on reliability: weigh first, then compare.',
        zh: '这是单看大小的最低差距。不大要紧的维度差得再多，也可能不如可靠性差一点要紧：先加权，再比较。',
      },
      line: { en: 'the lowest gap, without weight = {value}', zh: '未加权的最低差距 = {value}' },
    },
    largestGapThenWeighted: {
      says: {
        en: 'The dimension was chosen before weighing: the one with the widest gap is not the one that costs most. Weigh all five and choose then.',
        zh: '先挑了差距最大的维度，再给它加权。差距最大的不一定拖累最大：五个都加权，然后再挑。',
      },
      line: { en: 'the lowest gap times its weight = {value}', zh: '最低的差距乘它的权重 = {value}' },
    },
  },
};
