import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bdw from '#domain/probability/bdw.ts';
import { fitBdw } from '#domain/probability/bdw-fit.ts';
import * as sbg from '#domain/probability/sbg.ts';
import { fitSbg } from '#domain/probability/sbg-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';
import { shape } from './arbitraries.ts';
import { subscribersKept } from './datasets.ts';
import { testFit } from './fit-properties.ts';

describeReferenceCases('bdw.survival');

const renewal = fc.integer({ min: 1, max: 60 });

describe('BdW survival', () => {
  test.prop([shape, shape, renewal])('is that of sBG for c = 1', (alpha, beta, t) => {
    const same = sbg.survival({ alpha, beta }, t);
    expect(Math.abs(bdw.survival({ gamma: alpha, delta: beta, c: 1 }, t) / same - 1)).toBeLessThan(1e-11);
  });

  test.prop([shape, shape, fc.double({ min: 0.2, max: 3, noNaN: true }), renewal])('falls', (gamma, delta, c, t) => {
    expect(bdw.survival({ gamma, delta, c }, t)).toBeLessThan(bdw.survival({ gamma, delta, c }, t - 1));
  });

  testRefusals(
    ({ gamma, delta, c, t }) => bdw.survival({ gamma, delta, c }, t),
    { gamma: 1, delta: 1, c: 1, t: 1 },
    {
      gamma: [0],
      delta: [-1],
      c: [0, Number.NaN],
      t: [-1, 0.5],
    },
  );
});

describe('the discounted lifetime under BdW', () => {
  test.prop([shape, shape, fc.double({ min: 0.02, max: 1, noNaN: true }), fc.integer({ min: 1, max: 30 })])(
    'is that of sBG for c = 1',
    (alpha, beta, discount, n) => {
      const own = { gamma: alpha, delta: beta, c: 1 };
      const same = { alpha, beta };
      expect(bdw.discountedLifetime(own, discount) / sbg.discountedLifetime(same, discount)).toBeCloseTo(1, 9);
      const residual = sbg.discountedResidualLifetime(same, n, discount);
      expect(bdw.discountedResidualLifetime(own, n, discount) / residual).toBeCloseTo(1, 9);
      expect(bdw.retention(own, n)).toBeCloseTo(sbg.retention(same, n), 10);
    },
  );

  testRefusals(
    ({ gamma, delta, c, n, discount }) => bdw.discountedResidualLifetime({ gamma, delta, c }, n, discount),
    { gamma: 1, delta: 1, c: 1, n: 1, discount: 0.1 },
    { gamma: [0], delta: [-1], c: [0], n: [0, 1.5], discount: [0, -0.1, Number.NaN] },
  );
});

describe('the BdW fit to eight years of the High End segment', () => {
  const active = subscribersKept('highend_pct').slice(0, 8);

  testFit(() => ({ fit: fitBdw(active), total: (parameters) => bdw.logLikelihood(parameters, active) }));

  test('is at least as likely as the sBG fit that it contains', () => {
    expect(fitBdw(active).logLikelihood).toBeGreaterThan(fitSbg(active).logLikelihood);
  });
});

describe('the BdW fit to 1,000 customers of a segment, seven renewals', () => {
  // worked out apart: the zero of the gradient of the likelihood, in 40 digits
  test.each([
    ['highend_pct', { gamma: 0.2142533393, delta: 1.426574875, c: 1.723564849 }, -1605.31421321],
    ['regular_pct', { gamma: 0.4556139894, delta: 0.7793255084, c: 1.283451286 }, -1679.60283291],
  ] as const)('%s is that of an independent search', (segment, expected, logLikelihood) => {
    const fit = fitBdw(
      subscribersKept(segment)
        .slice(0, 8)
        .map((share) => Math.round(10 * share)),
    );
    for (const name of ['gamma', 'delta', 'c'] as const) expect(fit[name] / expected[name]).toBeCloseTo(1, 5);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 7);
  });
});

describe('the BdW fit', () => {
  test('has nothing to learn from in fewer than three renewals', () => {
    expect(() => fitBdw([1000, 900, 820])).toThrow(modelError('noData', 'active'));
  });

  test('finds no parameters when nobody leaves', () => {
    expect(() => fitBdw([1000, 1000, 1000, 1000])).toThrow(modelError('notConverged'));
  });
});
