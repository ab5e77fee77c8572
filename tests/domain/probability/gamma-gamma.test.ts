import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as gammaGamma from '#domain/probability/gamma-gamma.ts';
import { gammaMean } from '#domain/statistics/gamma-mean.ts';
import { logGamma } from '#domain/statistics/log-gamma.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';
import { shape } from './arbitraries.ts';

describeReferenceCases('gammaGamma.conditional');
describeReferenceCases('gammaGamma.populationMean');

const money = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const parameters = fc.record({ p: shape, q: shape.map((q) => q + 1.01), v: money });
const cdnow = { p: 6.25, q: 3.74, v: 15.44 };

describe('expected spend under gamma-gamma', () => {
  test.prop([parameters, fc.integer({ min: 1, max: 300 }), money])(
    'lies between the mean spend of the customer and that of all customers',
    (parameters, x, zbar) => {
      const all = gammaGamma.populationMean(parameters);
      const expected = gammaGamma.conditionalMean(parameters, { x, zbar });
      expect(expected).toBeGreaterThanOrEqual(Math.min(zbar, all) * (1 - 1e-12));
      expect(expected).toBeLessThanOrEqual(Math.max(zbar, all) * (1 + 1e-12));
    },
  );

  test.prop([parameters, fc.integer({ min: 1, max: 300 }), money])(
    'moves towards the customer’s own mean with every purchase',
    (parameters, x, zbar) => {
      const distance = (purchases: number): number =>
        Math.abs(gammaGamma.conditionalMean(parameters, { x: purchases, zbar }) - zbar);
      expect(distance(x + 1)).toBeLessThanOrEqual(distance(x) + 1e-9 * zbar);
    },
  );

  test('is the population mean without repeat purchases, whatever their mean is said to be', () => {
    expect(gammaGamma.conditionalMean(cdnow, { x: 0, zbar: 0 })).toBe(gammaGamma.populationMean(cdnow));
  });

  test.each([1, 0.5])('has no mean over all customers for q = %d', (q) => {
    expect(() => gammaGamma.populationMean({ ...cdnow, q })).toThrow(modelError('meanUndefined', 'q'));
    expect(() => gammaGamma.conditionalMean({ ...cdnow, q }, { x: 0, zbar: 0 })).toThrow(modelError('meanUndefined'));
  });

  test('has a mean for a customer who bought often enough even if q is below 1', () => {
    const { p, v } = cdnow;
    const expected = gammaGamma.conditionalMean({ p, q: 0.5, v }, { x: 3, zbar: 20 });
    expect(expected).toBeCloseTo((p * (v + 60)) / (3 * p - 0.5), 12);
  });

  testRefusals(
    ({ p, q, v, x, zbar }) => gammaGamma.conditionalMean({ p, q, v }, { x, zbar }),
    { ...cdnow, x: 2, zbar: 20 },
    { p: [0, -1], q: [0, Number.NaN], v: [0, Infinity], x: [-1, 0.5], zbar: [0, -3, Number.NaN] },
  );
});

describe('the likelihood of gamma-gamma', () => {
  test('is that of a gamma mean, averaged over the customers', () => {
    const { p, q, v } = cdnow;
    const [x, zbar] = [3, 25];
    const likelihood = gammaMean(q, (g) => gammaDensity(zbar, p * x, (x * g) / v));
    expect(Math.exp(gammaGamma.logLikelihood(cdnow, { x, zbar }))).toBeCloseTo(likelihood, 12);
  });

  test('says nothing about a customer without repeat purchases', () => {
    expect(() => gammaGamma.logLikelihood(cdnow, { x: 0, zbar: 0 })).toThrow(outOfRange('x'));
  });
});

function gammaDensity(z: number, shape: number, rate: number): number {
  return Math.exp(shape * Math.log(rate) + (shape - 1) * Math.log(z) - rate * z - logGamma(shape));
}
