import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const eight = { from: 8, to: 8, step: 1 };
const rating = { from: 2, to: 6, step: 1 };

interface Ratings {
  readonly expectation: readonly number[];
  readonly performance: readonly number[];
}

const differencesOf = ({ expectation, performance }: Ratings): readonly number[] =>
  performance.map((perceived, guest) => perceived - (expectation[guest] ?? 0));
const countWhere = (list: readonly number[], holds: (value: number) => boolean): number => list.filter(holds).length;

export const model = defineFamily({
  output: 'disappointed',
  digits: 0,
  tolerance: 0.1,
  draw: { expectation: { length: eight, of: rating }, performance: { length: eight, of: rating } },
  fixed: {},
  reasonable: (ratings) => sum(differencesOf(ratings)) > 0,
  steps: (ratings, step) => {
    const differences = differencesOf(ratings);
    const surprised = step(
      'above',
      countWhere(differences, (difference) => difference > 0),
      'people',
    );
    const confirmed = step(
      'alike',
      countWhere(differences, (difference) => difference === 0),
      'people',
    );
    const { length: n } = differences;
    step('below', n - surprised - confirmed, 'people', { numbers: { n } });
  },
  mistakes: {
    surprisedCounted: { at: 'below', instead: (_, { step }) => step('above') },
    confirmedCounted: { at: 'below', instead: (_, { right, step }) => right + step('alike') },
    lowRatingsCounted: {
      at: 'below',
      instead: ({ performance }) => countWhere(performance, (perceived) => perceived < 4),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many were disappointed', zh: '有几位失望' },
  stem: {
    en: 'Eight guests rate a mountain inn from 1 to 7. What they expected: {expectationNumber}. What they found, in the same order: {performanceNumber}. On average they found more than they expected. How many of the eight found less than they expected?',
    zh: '八位客人给一家山间客栈打分（1～7分）。期望依次是{expectationNumber}，感知依次是{performanceNumber}。平均而言高于期望。感知低于期望的有几位？',
  },
  steps: {
    above: {
      name: { en: 'Found more than expected', zh: '超出期望' },
      line: { en: 'those with a positive difference: {value}', zh: '差为正的：{value}' },
    },
    alike: {
      name: { en: 'Found what they expected', zh: '与期望一致' },
      line: { en: 'those with a difference of 0: {value}', zh: '差为0的：{value}' },
    },
    below: { name: { en: 'Found less', zh: '低于期望' }, line: '{n} − {above} − {alike} = {value}' },
  },
  mistakes: {
    surprisedCounted: {
      says: {
        en: 'These are the guests who found more than they expected. Disappointed is who found less: subtract the expectation from what was found.',
        zh: '这是感知高于期望的。失望是感知低于期望：用感知减期望，差为负。',
      },
      line: '{value}',
    },
    confirmedCounted: {
      says: {
        en: 'Guests who found exactly what they expected are counted in. They are confirmed, not disappointed.',
        zh: '把感知与期望相同的也算进去了。那是“一致”，不是失望。',
      },
      line: '{n} − {above} = {value}',
    },
    lowRatingsCounted: {
      says: {
        en: 'Low ratings are counted, whatever was expected. A guest who foresaw a 2 and found a 3 is not disappointed; compare each with their own expectation.',
        zh: '数的是打分低的人，没有看期望。原本只期望2分、得到3分的人并不失望，要各与自己的期望比。',
      },
      line: { en: 'those who rated below 4: {value}', zh: '打分低于4的：{value}' },
    },
  },
};
