import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as gammaGamma from '#domain/probability/gamma-gamma.ts';
import { meanSpendBelow } from '#domain/probability/gamma-gamma-distribution.ts';
import { testRefusals } from '../../published/refusals.ts';

const cdnow = { p: 6.25, q: 3.74, v: 15.44 };

describe('the distribution of mean spend', () => {
  test.prop([fc.integer({ min: 1, max: 30 }), fc.double({ min: 1, max: 200, noNaN: true })])(
    'has the likelihood of a mean spend as its slope',
    (x, amount) => {
      const step = amount * 1e-4;
      const slope = (meanSpendBelow(cdnow, x, amount + step) - meanSpendBelow(cdnow, x, amount - step)) / (2 * step);
      const density = Math.exp(gammaGamma.logLikelihood(cdnow, { x, zbar: amount }));
      expect(Math.abs(slope - density)).toBeLessThan(1e-6 * Math.max(1, density * 1000));
    },
  );

  testRefusals(
    ({ p, q, v, x, amount }) => meanSpendBelow({ p, q, v }, x, amount),
    { ...cdnow, x: 2, amount: 30 },
    { p: [0], q: [-1], v: [Number.NaN], x: [0, 1.5], amount: [0, -5, Infinity] },
  );
});
