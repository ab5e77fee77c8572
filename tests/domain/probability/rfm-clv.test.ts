import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { populationMean } from '#domain/probability/gamma-gamma.ts';
import { horizonClv, residualClv } from '#domain/probability/rfm-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('clv.rfm');

const spend = { p: 6.25, q: 3.74, v: 15.44 };
const customer = { x: 7, tx: 35, T: 77.86, zbar: 40, grossMargin: 0.3, spend };
const pareto = { r: 0.563, alpha: 12.559, s: 0.408, beta: 10.515 };
const bgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const horizon = { ...customer, bgNbd: bgNbdParameters, discount: 0.002, periods: 52 };

describe('residual CLV', () => {
  test.prop([fc.double({ min: -1, max: 1, noNaN: true })])(
    'is proportional to the margin, losses included',
    (grossMargin) => {
      const whole = residualClv({ ...customer, pareto, delta: 0.0027, grossMargin: 1 });
      expect(residualClv({ ...customer, pareto, delta: 0.0027, grossMargin })).toBeCloseTo(grossMargin * whole, 9);
    },
  );

  test('rates the spend of a customer without repeat purchases as that of all customers', () => {
    const silent = { ...customer, pareto, delta: 0.0027, x: 0, tx: 0, zbar: 0 };
    const richer = { ...silent, spend: { ...spend, v: 2 * spend.v } };
    expect(residualClv(richer) / residualClv(silent)).toBeCloseTo(2, 12);
    expect(populationMean(richer.spend) / populationMean(spend)).toBeCloseTo(2, 12);
  });

  test('passes on that a model has no answer', () => {
    expect(() => residualClv({ ...customer, pareto, delta: 0 })).toThrow(modelError('diverges'));
    const endless = { ...customer, x: 0, tx: 0, pareto, delta: 0.0027, spend: { ...spend, q: 0.9 } };
    expect(() => residualClv(endless)).toThrow(modelError('meanUndefined'));
    expect(() => residualClv({ ...customer, pareto, delta: 0.0027, grossMargin: 30 })).toThrow(
      outOfRange('grossMargin'),
    );
  });
});

describe('CLV over a horizon', () => {
  test('without discount is margin times expected purchases', () => {
    const purchases = bgNbd.conditionalExpected(bgNbdParameters, customer, 52);
    const perPurchase = horizonClv({ ...horizon, discount: 0 }) / purchases;
    expect(perPurchase).toBeCloseTo((0.3 * 6.25 * (15.44 + 280)) / (6.25 * 7 + 2.74), 9);
  });

  test('of one period is discounted once', () => {
    const one = { ...horizon, periods: 1 };
    expect(horizonClv({ ...one, discount: 0.1 })).toBeCloseTo(horizonClv({ ...one, discount: 0 }) / 1.1, 12);
  });

  test.prop([fc.integer({ min: 0, max: 60 })])('grows with the horizon', (periods) => {
    expect(horizonClv({ ...horizon, periods: periods + 1 })).toBeGreaterThan(horizonClv({ ...horizon, periods }));
  });

  test('refuses a horizon or discount that means nothing', () => {
    expect(() => horizonClv({ ...horizon, periods: 1.5 })).toThrow(outOfRange('periods'));
    expect(() => horizonClv({ ...horizon, discount: -0.1 })).toThrow(outOfRange('discount'));
  });
});
