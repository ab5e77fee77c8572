import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as sbg from '#domain/probability/sbg.ts';
import { fitSbg } from '#domain/probability/sbg-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';
import { shape } from './arbitraries.ts';
import { subscribersKept } from './datasets.ts';
import { testFit } from './fit-properties.ts';

for (const quantity of ['fit', 'logLikelihood', 'survival', 'del', 'derl']) describeReferenceCases(`sbg.${quantity}`);

const parameters = fc.record({ alpha: shape, beta: shape });
const renewal = fc.integer({ min: 1, max: 100 });
const discount = fc.double({ min: 0.02, max: 1, noNaN: true });

describe('sBG survival', () => {
  test.prop([parameters, renewal])('is the product of the retention rates', (parameters, t) => {
    let product = 1;
    for (let k = 1; k <= t; k++) product *= sbg.retention(parameters, k);
    expect(Math.abs(sbg.survival(parameters, t) / product - 1)).toBeLessThan(1e-11);
  });

  test.prop([parameters, renewal])('falls while retention rises', (parameters, t) => {
    expect(sbg.survival(parameters, t)).toBeLessThan(sbg.survival(parameters, t - 1));
    expect(sbg.retention(parameters, t + 1)).toBeGreaterThan(sbg.retention(parameters, t));
  });

  test('starts with everybody', () => {
    expect(sbg.survival({ alpha: 0.7, beta: 1.2 }, 0)).toBe(1);
  });

  testRefusals(
    ({ alpha, beta, t }) => sbg.survival({ alpha, beta }, t),
    { alpha: 1, beta: 1, t: 1 },
    {
      alpha: [0, -1, Number.NaN],
      beta: [0, Infinity],
      t: [-1, 1.5],
    },
  );

  test('has no retention at the start', () => {
    expect(() => sbg.retention({ alpha: 1, beta: 1 }, 0)).toThrow(outOfRange('t'));
  });
});

describe('sBG lifetimes', () => {
  test.prop([parameters, discount])('add up the discounted survival', (parameters, discount) => {
    let total = 0;
    for (let t = 0; t < 3000; t++) total += sbg.survival(parameters, t) / (1 + discount) ** t;
    expect(Math.abs(sbg.discountedLifetime(parameters, discount) / total - 1)).toBeLessThan(1e-9);
  });

  test.prop([parameters, discount])('just before the first renewal lack the first period', (parameters, discount) => {
    const residual = sbg.discountedResidualLifetime(parameters, 1, discount);
    expect(1 + residual / (1 + discount)).toBeCloseTo(sbg.discountedLifetime(parameters, discount), 9);
  });

  test.prop([parameters, renewal, discount])(
    'left to a customer grow with every renewal',
    (parameters, n, discount) => {
      const [now, later] = [n, n + 1].map((renewal) => sbg.discountedResidualLifetime(parameters, renewal, discount));
      expect(later).toBeGreaterThan(now ?? Number.NaN);
    },
  );

  test('without discount are finite only if alpha exceeds 1', () => {
    expect(sbg.discountedLifetime({ alpha: 3, beta: 4 }, 0)).toBe(3);
    expect(() => sbg.discountedLifetime({ alpha: 1, beta: 4 }, 0)).toThrow(modelError('diverges', 'discount'));
  });

  test('refuse a negative discount', () => {
    expect(() => sbg.discountedLifetime({ alpha: 3, beta: 4 }, -0.1)).toThrow(outOfRange('discount'));
  });
});

describe.each([
  ['Regular', 'regular_pct', [0.704, 1.182]],
  ['High End', 'highend_pct', [0.668, 3.806]],
] as const)('the sBG fit to eight years of the %s segment', (_, segment, printed) => {
  const active = subscribersKept(segment).slice(0, 8);

  testFit(() => ({ fit: fitSbg(active), total: (parameters) => sbg.logLikelihood(parameters, active) }));

  test('has the printed parameters', () => {
    const { alpha, beta } = fitSbg(active);
    expect([alpha, beta].map((parameter) => Number(parameter.toFixed(3)))).toEqual(printed);
  });
});

describe('the sBG fit', () => {
  test('forecasts the High End segment within two points over the four years left out', () => {
    const kept = subscribersKept('highend_pct');
    const fit = fitSbg(kept.slice(0, 8));
    for (const [t, share] of kept.entries()) expect(Math.abs(100 * sbg.survival(fit, t) - share)).toBeLessThan(2);
  });

  test.each([
    ['an empty list', []],
    ['an empty cohort', [0, 0, 0]],
    ['a single renewal', [1000, 631]],
  ])('has nothing to learn from in %s', (_, active) => {
    expect(() => fitSbg(active)).toThrow(modelError('noData', 'active'));
  });

  test.each([
    ['constant', [1000, 800, 640, 512, 409.6]],
    ['falling', [1000, 900, 780, 640]],
    ['complete', [1000, 1000, 1000]],
    ['no', [1000, 0, 0]],
  ])('finds no parameters for %s retention', (_, active) => {
    expect(() => fitSbg(active)).toThrow(modelError('notConverged'));
  });

  test('refuses a cohort that grows', () => {
    expect(() => fitSbg([1000, 600, 700])).toThrow(outOfRange('active'));
  });
});
