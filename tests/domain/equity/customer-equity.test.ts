import { describe, expect, test } from 'vitest';
import { clvElasticity } from '#domain/clv/clv-elasticity.ts';
import { type CustomerEquityInputs, customerEquity } from '#domain/equity/customer-equity.ts';
import { customerEquitySensitivity } from '#domain/equity/customer-equity-sensitivity.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('clv.customerEquity.gls');
describeReferenceCases('clv.customerEquity.glsSensitivity');

const firm: CustomerEquityInputs = {
  cohortSizes: [1000, 300],
  margin: 40,
  retention: 0.8,
  discount: 0.12,
  acquisitionCost: 60,
};

describe('customer equity', () => {
  test('pays for the acquisition of new cohorts but not of the present customers', () => {
    const clv = (40 * 1.12) / 0.32;
    expect(customerEquity(firm)).toBeCloseTo(1000 * clv + (300 * (clv - 60)) / 1.12, 6);
  });

  test('needs a cohort and a finite value', () => {
    expect(() => customerEquity({ ...firm, cohortSizes: [] })).toThrow(modelError('noData', 'cohortSizes'));
    expect(() => customerEquity({ ...firm, retention: 1, discount: 0 })).toThrow(modelError('diverges'));
  });

  testRefusals(customerEquity, firm, {
    cohortSizes: [[100, -1]],
    margin: [Number.NaN],
    retention: [1.1],
    discount: [-0.1],
    acquisitionCost: [-1],
  });
});

describe('the sensitivity of customer equity', () => {
  const present: CustomerEquityInputs = { ...firm, cohortSizes: [1000] };

  test('of present customers to a tiny change is the elasticity of a CLV counted from now', () => {
    const { retentionPct, marginPct, acqCostPct } = customerEquitySensitivity({ ...present, changePct: 1e-4 });
    expect(marginPct / 1e-4).toBeCloseTo(1, 5);
    expect(retentionPct / 1e-4).toBeCloseTo(clvElasticity({ retention: 0.8, discount: 0.12 }).retention - 1, 4);
    expect(acqCostPct).toBe(0);
  });

  test('is a gain also where the firm loses money', () => {
    expect(customerEquitySensitivity({ ...firm, margin: 1, changePct: 1 }).acqCostPct).toBeGreaterThan(0);
  });

  test('does not exist for a firm worth nothing', () => {
    expect(() => customerEquitySensitivity({ ...present, margin: 0, changePct: 1 })).toThrow(
      modelError('undefinedRatio'),
    );
  });

  testRefusals(customerEquitySensitivity, { ...firm, changePct: 1 }, { changePct: [-1, 101] });

  test('refuses a change that takes retention above 1', () => {
    expect(() => customerEquitySensitivity({ ...firm, changePct: 30 })).toThrow(modelError('outOfRange', 'retention'));
  });
});
