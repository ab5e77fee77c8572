import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';
import { pointsNotShares, weightedSumDivided, weightsIgnored } from '../../mistakes/weighting.ts';
import { serviceGaps, serviceGapsWords } from '../../steps/service-gaps.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'weighted',
  digits: 3,
  draw: {
    reliabilityPerceived: { from: 5, to: 6.5, step: 0.1 },
    assurancePerceived: { from: 5.2, to: 6.6, step: 0.1 },
    tangiblesPerceived: { from: 4.6, to: 6, step: 0.1 },
    empathyPerceived: { from: 4.8, to: 6.2, step: 0.1 },
    responsivenessPerceived: { from: 4.8, to: 6.4, step: 0.1 },
  },
  fixed: {
    reliabilityExpected: 6.5,
    assuranceExpected: 6,
    tangiblesExpected: 5,
    empathyExpected: 5.5,
    responsivenessExpected: 6,
    reliabilityWeight: 35,
    assuranceWeight: 20,
    tangiblesWeight: 10,
    empathyWeight: 15,
    responsivenessWeight: 20,
  },
  steps: (values, step) => {
    const gaps = serviceGaps(values, step);
    const weights = [
      values.reliabilityWeight,
      values.assuranceWeight,
      values.tangiblesWeight,
      values.empathyWeight,
      values.responsivenessWeight,
    ];
    const products = gaps.map((gap, dimension) => (gap * (weights[dimension] ?? 0)) / 100);
    step('weighted', sum(products), 'points', { digits: 3, numbers: { products, gaps } });
  },
  mistakes: {
    signTurnedRound,
    weightsIgnored,
    weightedSumDivided: weightedSumDivided(5),
    pointsNotShares,
    gapsAddedUp: {
      at: 'weighted',
      instead: (_, { step }) =>
        sum(['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'].map((dimension) => step(dimension))),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Weighted score of service quality', zh: '服务质量的加权得分' },
  stem: {
    en: 'Drivers rate a car workshop from 1 to 7, expected and perceived. Reliability: {reliabilityExpectedNumber} and {reliabilityPerceivedNumber}; assurance: {assuranceExpectedNumber} and {assurancePerceivedNumber}; tangibles: {tangiblesExpectedNumber} and {tangiblesPerceivedNumber}; empathy: {empathyExpectedNumber} and {empathyPerceivedNumber}; responsiveness: {responsivenessExpectedNumber} and {responsivenessPerceivedNumber}. Of 100 points they give {reliabilityWeight}, {assuranceWeight}, {tangiblesWeight}, {empathyWeight} and {responsivenessWeight} to the five. What is the weighted SERVQUAL score?',
    zh: '车主给一家修理厂打分（1～7分，先期望，后感知）。可靠性：{reliabilityExpectedNumber}、{reliabilityPerceivedNumber}；保证性：{assuranceExpectedNumber}、{assurancePerceivedNumber}；有形性：{tangiblesExpectedNumber}、{tangiblesPerceivedNumber}；移情性：{empathyExpectedNumber}、{empathyPerceivedNumber}；响应性：{responsivenessExpectedNumber}、{responsivenessPerceivedNumber}。100点权重依次分给{reliabilityWeight}、{assuranceWeight}、{tangiblesWeight}、{empathyWeight}、{responsivenessWeight}。SERVQUAL加权得分是多少？',
  },
  steps: {
    ...serviceGapsWords,
    weighted: {
      name: { en: 'Each gap times its points out of 100, added up', zh: '各乘权重（占100点的几成），再相加' },
      line: '{products} = {value}',
    },
  },
  mistakes: {
    gapsAddedUp: {
      says: {
        en: 'The five gaps are added without weights. Take of each the share that drivers give it: {reliabilityWeight} of 100 for reliability, and so on.',
        zh: '五个差距没有加权就相加了。每项只取车主给它的份额：可靠性是100点里的{reliabilityWeight}点，其余类推。',
      },
      line: '{gaps} = {value}',
    },
  },
};
