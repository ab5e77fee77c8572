import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgBb from '#domain/probability/bg-bb.ts';
import { pmf } from '#domain/probability/bg-bb-pmf.ts';
import { testRefusals } from '../../published/refusals.ts';
import { shape } from './arbitraries.ts';

const parameters = fc.record({ alpha: shape, beta: shape, gamma: shape, delta: shape });

describe('the purchase count of BG/BB', () => {
  test.prop([parameters, fc.integer({ min: 0, max: 30 })])(
    'has probabilities that add up to 1 and the expected purchases as mean',
    (parameters, n) => {
      const counts = Array.from({ length: n + 1 }, (_, x) => pmf(parameters, x, n));
      expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
      expect(counts.reduce((sum, p, x) => sum + p * x, 0)).toBeCloseTo(bgBb.expected(parameters, n), 9);
    },
  );

  test.prop([parameters, fc.integer({ min: 1, max: 30 })])('gives all n the likelihood of that history', (own, n) => {
    expect(pmf(own, n, n)).toBeCloseTo(Math.exp(bgBb.logLikelihood(own, { x: n, tx: n, n })), 12);
  });

  testRefusals(
    ({ alpha, beta, gamma, delta, x, n }) => pmf({ alpha, beta, gamma, delta }, x, n),
    { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8, x: 2, n: 6 },
    { alpha: [0], beta: [-1], gamma: [Number.NaN], delta: [0], x: [-1, 1.5, 7], n: [-1, 2.5] },
  );
});
