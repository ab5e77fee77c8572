import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { acquisitionSpending } from '#domain/equity/blattberg-deighton/acquisition-spending.ts';
import { equitySpending } from '#domain/equity/blattberg-deighton/equity-spending.ts';
import { retentionSpending } from '#domain/equity/blattberg-deighton/retention-spending.ts';
import { responseRate } from '#domain/equity/blattberg-deighton/spending-response.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.blattbergDeighton.acquisition');
describeReferenceCases('clv.blattbergDeighton.full');

const ceiling = fc.double({ min: 0.05, max: 1, noNaN: true });
const steepness = fc.double({ min: 0.01, max: 1, noNaN: true });
const amount = fc.double({ min: -50, max: 500, noNaN: true });
const factor = fc.double({ min: 0.5, max: 1.5, noNaN: true });

describe('the best spending on acquisition', () => {
  test.prop([ceiling, steepness, amount, factor])(
    'earns no less than any other',
    (ceiling, k, valuePerCustomer, factor) => {
      const best = acquisitionSpending({ ceiling, k, valuePerCustomer });
      const other = best.spend === 0 ? factor : best.spend * factor;
      expect(best.valuePerProspect).toBeGreaterThanOrEqual(
        responseRate({ ceiling, k }, other) * valuePerCustomer - other - 1e-9,
      );
    },
  );

  test('is nothing as long as the first unit of money brings back less than itself', () => {
    expect(acquisitionSpending({ ceiling: 0.4, k: 0.05, valuePerCustomer: 49 })).toEqual({
      spend: 0,
      rate: 0,
      valuePerProspect: 0,
    });
    expect(acquisitionSpending({ ceiling: 0.4, k: 0.05, valuePerCustomer: -50 }).spend).toBe(0);
  });

  testRefusals(
    acquisitionSpending,
    { ceiling: 0.3, k: 0.05, valuePerCustomer: 100 },
    {
      ceiling: [0, 1.1],
      k: [0, -1],
      valuePerCustomer: [Number.NaN],
    },
  );
});

describe('the best spending on retention', () => {
  const valueAt = (curve: { ceiling: number; k: number }, margin: number, discount: number, spend: number) => {
    const rate = responseRate(curve, spend);
    return margin + (margin * rate - spend) / (1 + discount - rate);
  };

  test.prop([ceiling, steepness, amount, fc.double({ min: 0.01, max: 1, noNaN: true }), factor])(
    'makes the customer no less valuable than any other',
    (ceiling, k, margin, discount, factor) => {
      const best = retentionSpending({ ceiling, k, margin, discount });
      const other = best.spend === 0 ? factor : best.spend * factor;
      const slack = 1e-9 * (1 + Math.abs(best.clv));
      expect(best.clv).toBeGreaterThanOrEqual(valueAt({ ceiling, k }, margin, discount, other) - slack);
    },
  );

  test('is nothing when the margin is too small to win back a unit of it', () => {
    expect(retentionSpending({ ceiling: 0.8, k: 0.1, margin: 12, discount: 0.1 })).toEqual({
      spend: 0,
      rate: 0,
      clv: 12,
    });
    expect(retentionSpending({ ceiling: 0.8, k: 0.1, margin: -12, discount: 0.1 })).toEqual({
      spend: 0,
      rate: 0,
      clv: -12,
    });
  });

  test('has a closed form when retention can reach 1 and money has no price', () => {
    expect(retentionSpending({ ceiling: 1, k: 0.1, margin: 50, discount: 0 }).spend).toBeCloseTo(50 - 1 / 0.1, 9);
  });

  testRefusals(
    retentionSpending,
    { ceiling: 0.8, k: 0.1, margin: 50, discount: 0.1 },
    {
      ceiling: [0, 1.1],
      k: [0],
      margin: [Number.NaN],
      discount: [-0.1],
    },
  );
});

test('the best spending on both spends nothing on prospects of customers who lose money', () => {
  const curve = { ceiling: 0.4, k: 0.05 };
  expect(equitySpending({ acquisition: curve, retention: curve, margin: -5, discount: 0.1 })).toEqual({
    retSpend: 0,
    retRate: 0,
    clv: -5,
    acqSpend: 0,
    acqRate: 0,
    customerEquityPerProspect: 0,
  });
});
