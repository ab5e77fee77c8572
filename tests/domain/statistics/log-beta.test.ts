import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { logBeta } from '#domain/statistics/log-beta.ts';
import { logRisingFactorial } from '#domain/statistics/log-rising-factorial.ts';
import { testRefusals } from '../../published/refusals.ts';

const positive = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

describe('the log beta function', () => {
  test.each([
    [1, 1, 0],
    [2, 3, -Math.log(12)],
    [0.5, 0.5, Math.log(Math.PI)],
    [12, 15, -Math.log(115_892_400)],
    [1e6, 2, -Math.log(1e6) - Math.log(1e6 + 1)],
    [1e12, 1, -Math.log(1e12)],
  ])('at (%d, %d) is %d', (p, q, expected) => {
    expect(Math.abs(logBeta(p, q) - expected)).toBeLessThanOrEqual(2e-14 * Math.max(1, Math.abs(expected)));
  });

  test.prop([positive, positive])('does not depend on the order of its arguments', (p, q) => {
    expect(logBeta(p, q)).toBe(logBeta(q, p));
  });

  test.prop([positive, positive])('splits as B(p, q) = B(p+1, q) + B(p, q+1)', (p, q) => {
    const whole = logBeta(p, q);
    const parts = Math.exp(logBeta(p + 1, q) - whole) + Math.exp(logBeta(p, q + 1) - whole);
    expect(Math.abs(parts - 1)).toBeLessThan(1e-14 * (10 + Math.abs(whole)));
  });

  testRefusals(({ p, q }: { p: number; q: number }) => logBeta(p, q), { p: 1, q: 1 }, { p: [0, -1], q: [0, Infinity] });
});

describe('the log rising factorial', () => {
  test.prop([fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 200 })])(
    'is the sum of the logarithms of its factors',
    (x, n) => {
      let total = 0;
      for (let i = 0; i < n; i++) total += Math.log(x + i);
      expect(Math.abs(logRisingFactorial(x, n) - total)).toBeLessThan(1e-14 * (10 + n + Math.abs(total)));
    },
  );

  test('keeps its digits for a large base and few factors', () => {
    expect(logRisingFactorial(1e9, 1)).toBeCloseTo(Math.log(1e9), 13);
  });
});
