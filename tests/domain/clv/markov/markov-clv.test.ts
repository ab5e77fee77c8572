import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { yearlySalesClv } from '#domain/clv/berger-nasr/yearly-sales.ts';
import { type MarkovClvInputs, markovClv } from '#domain/clv/markov/markov-clv.ts';
import { recencyChain } from '#domain/clv/markov/recency-chain.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';
import { money, positiveRate, rounding, share } from '../arbitraries.ts';

describeReferenceCases('clv.markov');

const pair: MarkovClvInputs = {
  transition: [
    [0.8, 0.2],
    [0, 1],
  ],
  rewards: [100, 0],
  discount: 0.1,
};

/** Stay or be lost for good. */
const stayOrLeave = (retention: number) => [
  [retention, 1 - retention],
  [0, 1],
];

describe('the value of a customer in a Markov chain', () => {
  test.prop([money, share, positiveRate])(
    'of staying and leaving is the retention CLV counted from now',
    (margin, retention, discount) => {
      const [value = Number.NaN] = markovClv({ transition: stayOrLeave(retention), rewards: [margin, 0], discount });
      const clv = retentionClv({ margin, retention, discount, timing: 'begin' });
      expect(Math.abs(value - clv)).toBeLessThan(rounding(clv));
    },
  );

  test('within a horizon counts the reward of time 0 and of each period up to it', () => {
    const [value] = markovClv({ ...pair, horizon: 10 });
    const sales = yearlySalesClv({
      grossContribution: 100,
      promotionCost: 0,
      retention: 0.8,
      discount: 0.1,
      years: 10,
    });
    expect(value).toBeCloseTo(sales, 9);
    expect(markovClv({ ...pair, horizon: 0 })).toEqual([100, 0]);
  });

  test('approaches the value without end as the horizon grows', () => {
    const transition = recencyChain([0.3, 0.2, 0.15, 0.05]);
    const customer = { transition, rewards: [36, -4, -4, -4, 0], discount: 0.2 };
    const limit = markovClv(customer);
    for (const [state, value] of markovClv({ ...customer, horizon: 500 }).entries())
      expect(value).toBeCloseTo(limit[state] ?? Number.NaN, 9);
  });

  test('exists undiscounted when nothing is earned where customers end up', () => {
    const [value] = markovClv({ ...pair, discount: 0 });
    expect(value).toBeCloseTo(500, 9);
  });

  test('exists undiscounted when customers end up in one of several idle states', () => {
    const transition = [
      [0.5, 0.25, 0.25],
      [0, 0, 1],
      [0, 1, 0],
    ];
    expect(markovClv({ transition, rewards: [10, 0, 0], discount: 0 })).toEqual([20, 0, 0]);
  });

  test('has no value undiscounted when money is earned where customers end up', () => {
    expect(() => markovClv({ ...pair, rewards: [100, -1], discount: 0 })).toThrow(modelError('singular'));
  });

  test('keeps its digits at a discount close to 0', () => {
    const [value = Number.NaN] = markovClv({ transition: [[1]], rewards: [1], discount: 1e-12 });
    expect(value / 1e12).toBeCloseTo(1, 9);
  });

  test.each([
    [
      [
        [0.7, 0.2],
        [0.3, 0.5],
      ],
    ],
    [
      [
        [0.5, 0.5],
        [0.6, 0.6],
      ],
    ],
  ])('refuses the rows of %j', (transition) => {
    expect(() => markovClv({ ...pair, transition })).toThrow(modelError('rowsMustSumToOne', 'transition'));
  });

  test('needs a state', () => {
    expect(() => markovClv({ transition: [], rewards: [], discount: 0.1 })).toThrow(modelError('noData', 'transition'));
  });

  testRefusals(markovClv, pair, {
    transition: [
      [[1], [1]],
      [[0.5, 0.5]],
      [
        [1.2, -0.2],
        [0, 1],
      ],
      [
        [Number.NaN, 1],
        [0, 1],
      ],
    ],
    rewards: [[1], [1, Number.NaN]],
    discount: [-0.1, Number.NaN],
    horizon: [-1, 1.5, 10_001],
  });
});

describe('a recency chain', () => {
  test.prop([fc.array(share, { minLength: 1, maxLength: 6 })])(
    'returns to the start or moves on, and ends lost',
    (probabilities) => {
      const chain = recencyChain(probabilities);
      expect(chain).toHaveLength(probabilities.length + 1);
      expect(chain.map((row) => row[0])).toEqual([...probabilities, 0]);
      expect(chain.at(-1)?.at(-1)).toBe(1);
    },
  );

  test('of the published example is the published table', () => {
    expect(recencyChain([0.3, 0.2])).toEqual([
      [0.3, 0.7, 0],
      [0.2, 0, 0.8],
      [0, 0, 1],
    ]);
  });

  test('needs probabilities from 0 to 1', () => {
    expect(() => recencyChain([])).toThrow(modelError('noData'));
    expect(() => recencyChain([1.1])).toThrow(modelError('outOfRange', 'purchaseProbabilities'));
  });
});
