import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { betaDistribution } from '#domain/statistics/beta-distribution.ts';
import { outOfRange } from '../../published/refusals.ts';

const shape = fc.double({ min: 0.05, max: 200, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the beta distribution', () => {
  test.prop([fc.double({ min: 0.05, max: 50, noNaN: true }), share])('is zᵃ for b = 1', (a, z) => {
    expect(betaDistribution(a, 1, z)).toBeCloseTo(z ** a, 11);
  });

  test.prop([fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), share])(
    'is a binomial tail for whole parameters',
    (a, b, z) => {
      const n = a + b - 1;
      let tail = 0;
      for (let j = a; j <= n; j++) tail += choose(n, j) * z ** j * (1 - z) ** (n - j);
      expect(betaDistribution(a, b, z)).toBeCloseTo(tail, 10);
    },
  );

  /** Shares of which binary fractions hold both z and 1 − z without rounding. */
  const exactShare = fc.integer({ min: 0, max: 2 ** 20 }).map((part) => part / 2 ** 20);

  test.prop([shape, shape, exactShare])('is one minus that of the other share', (a, b, z) => {
    expect(betaDistribution(a, b, z) + betaDistribution(b, a, 1 - z)).toBeCloseTo(1, 9);
  });

  test.prop([shape, shape, share, share])('rises from 0 to 1', (a, b, one, other) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    expect(betaDistribution(a, b, low)).toBeLessThanOrEqual(betaDistribution(a, b, high) + 1e-12);
    expect([betaDistribution(a, b, 0), betaDistribution(a, b, 1)]).toEqual([0, 1]);
  });

  test('refuses shares beyond 0 and 1 and shapes that are not positive', () => {
    expect(() => betaDistribution(1, 1, 1.1)).toThrow(outOfRange('z'));
    expect(() => betaDistribution(0, 1, 0.5)).toThrow(outOfRange('a'));
    expect(() => betaDistribution(1, Number.NaN, 0.5)).toThrow(outOfRange('b'));
  });
});

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
