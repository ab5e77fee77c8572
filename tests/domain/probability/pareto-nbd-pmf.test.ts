import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expected } from '#domain/probability/pareto-nbd.ts';
import { fates } from '#domain/probability/pareto-nbd-fates.ts';
import { paretoNbdPmf } from '#domain/probability/pareto-nbd-pmf.ts';
import { testRefusals } from '../../published/refusals.ts';

const parameters = fc.record({
  r: fc.double({ min: 0.1, max: 5, noNaN: true }),
  alpha: fc.double({ min: 5, max: 50, noNaN: true }),
  s: fc.double({ min: 0.1, max: 10, noNaN: true }),
  beta: fc.double({ min: 0.5, max: 200, noNaN: true }),
});
const time = fc.double({ min: 0.1, max: 30, noNaN: true });

describe('the purchase count of Pareto/NBD', () => {
  test.prop([parameters, time], { numRuns: 30 })(
    'has probabilities that add up to 1 and the expected purchases as mean',
    (parameters, t) => {
      const counts = Array.from({ length: 600 }, (_, x) => paretoNbdPmf(parameters, x, t));
      expect(counts.reduce((total, p) => total + p, 0)).toBeCloseTo(1, 10);
      const mean = counts.reduce((total, p, x) => total + x * p, 0);
      expect(Math.abs(mean / expected(parameters, t) - 1)).toBeLessThan(1e-9);
    },
  );

  test.prop([parameters, time])('is 0 as often as no purchase is likely', (parameters, t) => {
    const { logAlive, logDead } = fates(parameters, { x: 0, tx: 0, T: t });
    expect(paretoNbdPmf(parameters, 0, t)).toBeCloseTo(Math.exp(logAlive) + Math.exp(logDead), 11);
  });

  test('is 0 in no time', () => {
    const cdnow = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
    expect([0, 1].map((x) => paretoNbdPmf(cdnow, x, 0))).toEqual([1, 0]);
  });

  testRefusals(
    ({ x, t, ...own }: { r: number; alpha: number; s: number; beta: number; x: number; t: number }) =>
      paretoNbdPmf(own, x, t),
    { r: 1, alpha: 5, s: 1, beta: 5, x: 1, t: 3 },
    { r: [0], alpha: [0], s: [0], beta: [0], x: [-1, 0.5], t: [-1] },
  );
});
