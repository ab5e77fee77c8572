import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';
import { weightedSumDivided, weightsIgnored } from '../../mistakes/weighting.ts';

export const model = defineFamily({
  output: 'weightedGap',
  digits: 2,
  draw: {
    coreWeight: { from: 0.4, to: 0.6, step: 0.1 },
    serviceWeight: { from: 0.2, to: 0.4, step: 0.1 },
    priceWeight: { from: 0.1, to: 0.3, step: 0.1 },
    coreExpectation: { from: 5, to: 9, step: 1 },
    corePerception: { from: 5, to: 10, step: 1 },
    serviceExpectation: { from: 5, to: 9, step: 1 },
    servicePerception: { from: 4, to: 9, step: 1 },
    priceExpectation: { from: 5, to: 9, step: 1 },
    pricePerception: { from: 4, to: 9, step: 1 },
  },
  fixed: {},
  reasonable: ({ coreWeight, serviceWeight, priceWeight }) =>
    Math.abs(coreWeight + serviceWeight + priceWeight - 1) < 1e-9,
  steps: (values, step) => {
    const core = step('coreGap', values.corePerception - values.coreExpectation, 'points');
    const service = step('serviceGap', values.servicePerception - values.serviceExpectation, 'points');
    const price = step('priceGap', values.pricePerception - values.priceExpectation, 'points');
    const { coreWeight, serviceWeight, priceWeight } = values;
    step('weighted', coreWeight * core + serviceWeight * service + priceWeight * price, 'points');
  },
  mistakes: {
    signTurnedRound,
    weightsIgnored,
    weightedSumDivided: weightedSumDivided(3),
    gapsAddedUp: {
      at: 'weighted',
      instead: (_, { step }) => step('coreGap') + step('serviceGap') + step('priceGap'),
    },
    worstGapAlone: {
      at: 'weighted',
      instead: (_, { step }) => Math.min(step('coreGap'), step('serviceGap'), step('priceGap')),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Weighted gap of three ratings', zh: '三项评分的加权差距' },
  stem: {
    en: 'A noodle shop asks its guests for ratings from 1 to 10: before the meal what they expect, after it what they found. Food: {coreExpectationNumber} expected, {corePerceptionNumber} found. Service: {serviceExpectationNumber} and {servicePerceptionNumber}. Price: {priceExpectationNumber} and {pricePerceptionNumber}. Food weighs {coreWeight}, service {serviceWeight}, price {priceWeight}. What is the weighted gap, perception minus expectation?',
    zh: '一家面馆请食客打分（1～10分），饭前打期望，饭后打感知。菜品：期望{coreExpectationNumber}，感知{corePerceptionNumber}；服务：期望{serviceExpectationNumber}，感知{servicePerceptionNumber}；价格：期望{priceExpectationNumber}，感知{pricePerceptionNumber}。权重依次为{coreWeight}、{serviceWeight}、{priceWeight}。加权差距（感知减期望）是多少？',
  },
  steps: {
    coreGap: {
      name: { en: 'Gap on the food', zh: '菜品的差距' },
      line: '{corePerception} − {coreExpectation} = {value}',
    },
    serviceGap: {
      name: { en: 'Gap on the service', zh: '服务的差距' },
      line: '{servicePerception} − {serviceExpectation} = {value}',
    },
    priceGap: {
      name: { en: 'Gap on the price', zh: '价格的差距' },
      line: '{pricePerception} − {priceExpectation} = {value}',
    },
    weighted: {
      name: { en: 'Each gap times its weight', zh: '各乘权重后相加' },
      line: '{coreWeight} × {coreGap} + {serviceWeight} × {serviceGap} + {priceWeight} × {priceGap} = {value}',
    },
  },
  mistakes: {
    gapsAddedUp: {
      says: {
        en: 'The three gaps are added as they are. First take of each only its share: {coreWeight}, {serviceWeight} and {priceWeight}.',
        zh: '三个差距原样相加了。要先各取自己的份额：{coreWeight}、{serviceWeight}、{priceWeight}。',
      },
      line: '{coreGap} + {serviceGap} + {priceGap} = {value}',
    },
    worstGapAlone: {
      says: {
        en: 'This is the lowest of the three gaps. It tells where to begin, and the weighted gap tells how the whole came out: all three belong to it.',
        zh: '这是三项中最低的差距，说的是先改哪里。加权差距说的是总体怎样，三项都要算进去。',
      },
      line: { en: 'the lowest gap = {value}', zh: '最低的差距 = {value}' },
    },
  },
};
