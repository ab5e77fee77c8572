import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type GrowthClvInputs, growthClv } from '#domain/clv/growth-clv.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';
import { money, positiveRate, rounding, share, timing } from './arbitraries.ts';

describeReferenceCases('clv.growth.infinite');

const growing: GrowthClvInputs = { margin: 100, retention: 0.8, discount: 0.12, growth: 0.05, timing: 'end' };
const periods = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined });

describe('CLV with growing margins', () => {
  test('starts growing after the first margin unless told otherwise', () => {
    expect(growthClv(growing)).toBeCloseTo(growthClv({ ...growing, convention: 'grownOnce' }) / 1.05, 9);
  });

  test.prop([money, share, positiveRate, timing, periods])(
    'is the constant-margin CLV when nothing grows',
    (margin, retention, discount, timing, periods) => {
      const customer = { margin, retention, discount, timing, ...(periods !== undefined && { periods }) };
      expect(growthClv({ ...customer, growth: 0 })).toBe(retentionClv(customer));
    },
  );

  test.prop([
    money,
    share,
    positiveRate,
    fc.double({ min: -0.9, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 40 }),
  ])('equals the sum written out renewal by renewal', (margin, retention, discount, growth, periods) => {
    let total = 0;
    for (let t = 1; t <= periods; t++)
      total += (margin * (1 + growth) ** (t - 1) * retention ** t) / (1 + discount) ** t;
    const clv = growthClv({ margin, retention, discount, growth, timing: 'end', periods });
    expect(Math.abs(clv - total)).toBeLessThan(rounding(margin * 2 ** periods));
  });

  test('has a value over a finite horizon even where it diverges without end', () => {
    const fast: GrowthClvInputs = { ...growing, retention: 0.95, growth: 0.12, discount: 0.05 };
    expect(() => growthClv(fast)).toThrow(modelError('diverges'));
    expect(growthClv({ ...fast, periods: 2 })).toBeCloseTo((95 / 1.05) * (1 + (0.95 * 1.12) / 1.05), 9);
  });

  testRefusals(growthClv, growing, {
    margin: [Number.NaN],
    retention: [-0.1, 1.1],
    discount: [-0.1],
    growth: [-1, -2, Number.NaN],
    periods: [0, 1.5],
  });
});
