import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgBb from '#domain/probability/bg-bb.ts';
import { fitBgBb } from '#domain/probability/bg-bb-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';
import { shape } from './arbitraries.ts';
import { donationCells } from './datasets.ts';
import { testFit } from './fit-properties.ts';

for (const quantity of ['fit', 'logLikelihood', 'pAlive', 'expected', 'conditionalExpected', 'dert'])
  describeReferenceCases(`bgbb.${quantity}`);

const parameters = fc.record({ alpha: shape, beta: shape, gamma: shape, delta: shape });
const donations = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

const history = fc
  .record({ n: fc.integer({ min: 1, max: 30 }), last: fc.nat(), count: fc.nat() })
  .map(({ n, last, count }) => {
    const tx = last % (n + 1);
    return { n, tx, x: tx === 0 ? 0 : 1 + (count % tx) };
  });

/** Every history over n opportunities, with the number of orders in which its purchases can have come. */
function allHistories(n: number): (bgBb.OpportunityHistory & { orders: number })[] {
  const some = Array.from({ length: n }, (_, index) => index + 1).flatMap((tx) =>
    Array.from({ length: tx }, (_, index) => ({ x: index + 1, tx, n, orders: choose(tx - 1, index) })),
  );
  return [{ x: 0, tx: 0, n, orders: 1 }, ...some];
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

describe('BG/BB', () => {
  test.prop([parameters, fc.integer({ min: 1, max: 12 })])(
    'spreads probability 1 over all histories',
    (parameters, n) => {
      const total = allHistories(n).reduce(
        (sum, own) => sum + own.orders * Math.exp(bgBb.logLikelihood(parameters, own)),
        0,
      );
      expect(total).toBeCloseTo(1, 11);
    },
  );

  test.prop([parameters, fc.integer({ min: 1, max: 12 })])(
    'expects the mean purchases of all histories',
    (parameters, n) => {
      const mean = allHistories(n).reduce(
        (sum, own) => sum + own.x * own.orders * Math.exp(bgBb.logLikelihood(parameters, own)),
        0,
      );
      expect(bgBb.expected(parameters, n)).toBeCloseTo(mean, 10);
    },
  );

  test.prop([parameters, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })])(
    'expects after all histories together what it expects of a new customer',
    (parameters, n, nStar) => {
      const later = allHistories(n).reduce((sum, own) => {
        const likelihood = own.orders * Math.exp(bgBb.logLikelihood(parameters, own));
        return sum + likelihood * bgBb.conditionalExpected(parameters, own, nStar);
      }, 0);
      expect(later).toBeCloseTo(bgBb.expected(parameters, n + nStar) - bgBb.expected(parameters, n), 10);
    },
  );

  test('expects 3.627858 donations in ten more years after four in six, the last in the fifth', () => {
    const fitted = { alpha: 1.203528, beta: 0.749726, gamma: 0.6567808, delta: 2.783796 };
    expect(bgBb.conditionalExpected(fitted, { x: 4, tx: 5, n: 6 }, 10).toFixed(6)).toBe('3.627858');
  });

  testRefusals(
    ({ alpha, beta, gamma, delta, x, tx, n }) => bgBb.logLikelihood({ alpha, beta, gamma, delta }, { x, tx, n }),
    { ...donations, x: 2, tx: 3, n: 6 },
    { alpha: [0], beta: [-1], gamma: [Number.NaN], delta: [Infinity], x: [-1, 1.5, 4], tx: [7, 2.5], n: [-1, 2.5] },
  );

  test('refuses a last purchase without purchases, and a negative horizon', () => {
    expect(() => bgBb.pAlive(donations, { x: 0, tx: 3, n: 6 })).toThrow(outOfRange('tx'));
    expect(() => bgBb.conditionalExpected(donations, { x: 0, tx: 0, n: 6 }, -1)).toThrow(outOfRange('nStar'));
  });
});

describe('P(alive) of BG/BB', () => {
  test.prop([parameters, history])('is a probability', (parameters, history) => {
    const alive = bgBb.pAlive(parameters, history);
    expect(alive).toBeGreaterThanOrEqual(0);
    expect(alive).toBeLessThanOrEqual(1);
  });

  test.prop([parameters, history])('falls with every opportunity that passes unused', (parameters, history) => {
    const later = bgBb.pAlive(parameters, { ...history, n: history.n + 1 });
    expect(later).toBeLessThan(bgBb.pAlive(parameters, history));
  });
});

describe('DERT of BG/BB', () => {
  test.prop([parameters, history, fc.double({ min: 0.05, max: 1, noNaN: true })])(
    'is the discounted sum over the opportunities to come',
    (parameters, history, discount) => {
      let [discounted, before] = [0, 0];
      for (let k = 1; k <= 400; k++) {
        const until = bgBb.conditionalExpected(parameters, history, k);
        discounted += (until - before) / (1 + discount) ** k;
        before = until;
      }
      expect(bgBb.discountedExpected(parameters, history, discount)).toBeCloseTo(discounted, 6);
    },
  );

  test('diverges without discount when the lifetime has no mean', () => {
    const forever = (): number => bgBb.discountedExpected(donations, { x: 1, tx: 1, n: 1 }, 0);
    expect(forever).toThrow(modelError('diverges', 'discount'));
  });
});

describe('the BG/BB fit to the donations', () => {
  const cells = donationCells();

  testFit(() => ({
    fit: fitBgBb(cells),
    total: (parameters) => cells.reduce((sum, cell) => sum + cell.customers * bgBb.logLikelihood(parameters, cell), 0),
  }));

  test('finds every donor in the data', () => {
    expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(11_104);
  });

  test('has nothing to learn from without donors', () => {
    expect(() => fitBgBb([])).toThrow(modelError('noData', 'cells'));
  });

  test('finds no parameters when everybody gives every year', () => {
    expect(() => fitBgBb([{ x: 6, tx: 6, n: 6, customers: 50 }])).toThrow(modelError('notConverged'));
  });

  test('refuses impossible cells', () => {
    expect(() => fitBgBb([{ x: 7, tx: 6, n: 6, customers: 50 }])).toThrow(outOfRange('x'));
    expect(() => fitBgBb([{ x: 1, tx: 6, n: 6, customers: -5 }])).toThrow(outOfRange('customers'));
  });
});
