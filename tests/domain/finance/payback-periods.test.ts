import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { type PaybackInputs, paybackPeriods } from '#domain/finance/payback-periods.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../published/refusals.ts';
import { positiveRate, share, timing } from '../clv/arbitraries.ts';

describeReferenceCases('fin.payback');

const customer: PaybackInputs = { acquisitionCost: 300, margin: 50, retention: 0.95, discount: 0, timing: 'begin' };
const amount = fc.double({ min: 1, max: 1000, noNaN: true });

describe('the payback time', () => {
  test.prop([amount, amount, share, positiveRate, timing])(
    'is the first number of margins whose value covers the cost',
    (acquisitionCost, margin, retention, discount, timing) => {
      const periods = paybackPeriods({ acquisitionCost, margin, retention, discount, timing });
      const valueAfter = (count: number) => retentionClv({ margin, retention, discount, timing, periods: count });
      const nearly = acquisitionCost * (1 - 1e-8);
      if (periods === null) expect(valueAfter(100_000)).toBeLessThanOrEqual(acquisitionCost);
      else {
        expect(valueAfter(periods)).toBeGreaterThanOrEqual(nearly);
        if (periods > 1) expect(valueAfter(periods - 1)).toBeLessThan(acquisitionCost);
      }
    },
  );

  test('does not come when the cost is exactly the limit of all margins', () => {
    expect(paybackPeriods({ ...customer, acquisitionCost: 1000 })).toBeNull();
  });

  test('is longer the later the margins come', () => {
    const discounted = { ...customer, discount: 0.05 };
    const at = (timing: PaybackInputs['timing']) => paybackPeriods({ ...discounted, timing });
    expect([at('begin'), at('end_first_certain'), at('end')]).toEqual([9, 10, 10]);
  });

  test('is one margin when that covers the cost, whoever stays', () => {
    expect(paybackPeriods({ ...customer, acquisitionCost: 50, retention: 0 })).toBe(1);
  });

  test('is nothing without a cost and never without a margin', () => {
    expect(paybackPeriods({ ...customer, acquisitionCost: 0 })).toBe(0);
    expect(paybackPeriods({ ...customer, margin: 0 })).toBeNull();
    expect(paybackPeriods({ ...customer, margin: -1 })).toBeNull();
  });

  test('is found without counting when it takes a million periods', () => {
    expect(paybackPeriods({ ...customer, acquisitionCost: 1e6, margin: 1, retention: 1 })).toBe(1e6);
  });

  test('refuses a cost that no countable number of margins covers', () => {
    expect(() => paybackPeriods({ ...customer, acquisitionCost: 1e300, margin: 1e-300, retention: 1 })).toThrow(
      outOfRange(),
    );
  });

  testRefusals(paybackPeriods, customer, {
    acquisitionCost: [-1],
    margin: [Number.NaN],
    retention: [-0.1, 1.1],
    discount: [-0.1],
  });
});
