import { describe, expect, test } from 'vitest';
import { periodRate } from '#domain/finance/period-rate.ts';
import { testRefusals } from '../../published/refusals.ts';

describe('the rate per period', () => {
  test('compounds to the annual rate and is below a twelfth of it', () => {
    const monthly = periodRate({ annualRate: 0.12, periodsPerYear: 12 });
    expect((1 + monthly) ** 12).toBeCloseTo(1.12, 12);
    expect(monthly).toBeLessThan(0.01);
  });

  test('of a tiny annual rate keeps its digits', () => {
    expect(periodRate({ annualRate: 1e-14, periodsPerYear: 10 }) / 1e-15).toBeCloseTo(1, 12);
  });

  testRefusals(
    periodRate,
    { annualRate: 0.12, periodsPerYear: 12 },
    { annualRate: [-1, Number.NaN], periodsPerYear: [0, -12] },
  );
});
