import { defineFamily, type FamilyText } from '../../family.ts';
import { ratioUpsideDown } from '../../mistakes/ratio.ts';
import { weightsIgnored } from '../../mistakes/weighting.ts';

export const model = defineFamily({
  output: 'ratio',
  digits: 3,
  draw: {
    coreExpectation: { from: 5, to: 9, step: 0.5 },
    corePerception: { from: 5, to: 10, step: 0.5 },
    serviceExpectation: { from: 5, to: 9, step: 0.5 },
    servicePerception: { from: 4, to: 9, step: 0.5 },
    priceExpectation: { from: 5, to: 9, step: 0.5 },
    pricePerception: { from: 4, to: 9, step: 0.5 },
  },
  fixed: { coreWeight: 0.5, serviceWeight: 0.3, priceWeight: 0.2 },
  steps: (values, step) => {
    const { coreWeight, serviceWeight, priceWeight } = values;
    const weighted = (core: number, service: number, price: number) =>
      coreWeight * core + serviceWeight * service + priceWeight * price;
    const perceived = step(
      'perceived',
      weighted(values.corePerception, values.servicePerception, values.pricePerception),
      'points',
    );
    const expected = step(
      'expected',
      weighted(values.coreExpectation, values.serviceExpectation, values.priceExpectation),
      'points',
    );
    step('ratio', perceived / expected, 'number', { digits: 4 });
  },
  mistakes: {
    ratioUpsideDown,
    gapForRatio: { at: 'ratio', instead: (_, { step }) => step('perceived') - step('expected') },
    weightsIgnored,
    ratiosAveraged: {
      at: 'ratio',
      instead: ({ coreWeight, serviceWeight, priceWeight, ...ratings }) =>
        (coreWeight * ratings.corePerception) / ratings.coreExpectation +
        (serviceWeight * ratings.servicePerception) / ratings.serviceExpectation +
        (priceWeight * ratings.pricePerception) / ratings.priceExpectation,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Ratio of the weighted means', zh: '加权平均之比' },
  stem: {
    en: 'Parents rate a piano school from 1 to 10. The lessons: {coreExpectationNumber} expected before the term, {corePerceptionNumber} found after it; the office: {serviceExpectationNumber} and {servicePerceptionNumber}; the fees: {priceExpectationNumber} and {pricePerceptionNumber}. The weights are {coreWeight}, {serviceWeight} and {priceWeight}. What is the ratio of weighted perception to weighted expectation?',
    zh: '家长给一所琴行的培训打分（1～10分）。教学：开学前期望{coreExpectationNumber}，学期末感知{corePerceptionNumber}；前台：期望{serviceExpectationNumber}，感知{servicePerceptionNumber}；学费：期望{priceExpectationNumber}，感知{pricePerceptionNumber}。权重依次为{coreWeight}、{serviceWeight}、{priceWeight}。加权感知与加权期望之比是多少？',
  },
  steps: {
    perceived: {
      name: { en: 'Weighted perception', zh: '加权感知' },
      line: '{coreWeight} × {corePerception} + {serviceWeight} × {servicePerception} + {priceWeight} × {pricePerception} = {value}',
    },
    expected: {
      name: { en: 'Weighted expectation', zh: '加权期望' },
      line: '{coreWeight} × {coreExpectation} + {serviceWeight} × {serviceExpectation} + {priceWeight} × {priceExpectation} = {value}',
    },
    ratio: { name: { en: 'Perception over expectation', zh: '感知÷期望' }, line: '{perceived} ÷ {expected} = {value}' },
  },
  mistakes: {
    gapForRatio: {
      says: {
        en: 'This is the difference between what was found and what was expected. A ratio divides the one by the other.',
        zh: '这是感知与期望之差。比率要用一个除以另一个。',
      },
      line: '{perceived} − {expected} = {value}',
    },
    ratiosAveraged: {
      says: {
        en: 'Here each rating is divided first and the ratios are averaged. A mean of ratios is not the ratio of the means: weigh the perceptions, weigh the expectations, divide once.',
        zh: '这是先逐项相除，再把比率加权平均。比率的平均不等于平均数之比：先分别加权感知和期望，最后只除一次。',
      },
      line: {
        en: 'weighted mean of the three ratios = {value}',
        zh: '三个比率的加权平均 = {value}',
      },
    },
  },
};
