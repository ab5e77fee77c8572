import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type RecencyMigrationInputs,
  recencyMigrationClv,
  recencyPurchases,
} from '#domain/clv/berger-nasr/recency-migration.ts';
import { recencyChain } from '#domain/clv/markov/recency-chain.ts';
import { transitionPower } from '#domain/clv/markov/transition-matrix.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';
import { share } from '../arbitraries.ts';

describeReferenceCases('clv.bergerNasr.case5');

const customer: RecencyMigrationInputs = {
  purchaseProbByRecency: [0.3, 0.2],
  years: 2,
  grossContribution: 40,
  promotionCost: 4,
  discount: 0.2,
};

describe('customers who migrate between recencies', () => {
  test.prop([fc.array(share, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 12 })])(
    'buy as often as the Markov chain of recencies returns to its first state',
    (purchaseProbByRecency, years) => {
      const { purchases } = recencyPurchases({ purchaseProbByRecency, years });
      const transition = recencyChain(purchaseProbByRecency);
      const returns = purchases.map((_, steps) => transitionPower({ transition, steps })[0]?.[0] ?? Number.NaN);
      for (const [year, expected] of purchases.entries()) expect(expected).toBeCloseTo(returns[year] ?? Number.NaN, 12);
    },
  );

  test('are promoted to until they have stayed away once more than there are probabilities', () => {
    expect(recencyPurchases({ purchaseProbByRecency: [0.5], years: 2 }).promoted).toEqual([1, 0.5]);
    expect(recencyPurchases({ purchaseProbByRecency: [0, 0], years: 3 }).promoted).toEqual([1, 1, 0]);
  });

  test('are worth their purchases less the promotions in the middle of each year', () => {
    const purchases = 40 * (1 + 0.3 / 1.2 + (0.09 + 0.7 * 0.2) / 1.44);
    const promotions = 4 * (1 / 1.2 ** 0.5 + 1 / 1.2 ** 1.5);
    expect(recencyMigrationClv(customer)).toBeCloseTo(purchases - promotions, 9);
  });

  test('need a probability', () => {
    expect(() => recencyMigrationClv({ ...customer, purchaseProbByRecency: [] })).toThrow(modelError('noData'));
  });

  testRefusals(recencyMigrationClv, customer, {
    purchaseProbByRecency: [[0.5, 1.5], [Number.NaN]],
    years: [0, 1.5, 1001],
    grossContribution: [Number.NaN],
    promotionCost: [-1],
    discount: [-0.1],
  });
});
