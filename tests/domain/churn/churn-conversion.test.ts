import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { convertChurn } from '#domain/churn/churn-conversion.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('churn.convert');

describe('churn converted to another period', () => {
  test('turns 5 % a month into 46.0 % a year', () => {
    expect((100 * convertChurn({ churnPerPeriod: 0.05, periodsPerTarget: 12 }).churn).toFixed(1)).toBe('46.0');
  });

  test.prop([fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0.1, max: 24, noNaN: true })])(
    'converts back to itself',
    (churnPerPeriod, periodsPerTarget) => {
      const { churn } = convertChurn({ churnPerPeriod, periodsPerTarget });
      fc.pre(churn < 1 - 1e-6);
      expect(convertChurn({ churnPerPeriod: churn, periodsPerTarget: 1 / periodsPerTarget }).churn).toBeCloseTo(
        churnPerPeriod,
        8,
      );
    },
  );

  test('keeps the digits of a tiny churn', () => {
    expect(convertChurn({ churnPerPeriod: 1e-12, periodsPerTarget: 365 }).churn / 3.65e-10).toBeCloseTo(1, 9);
  });

  test('has no finite hazard when everybody leaves', () => {
    expect(convertChurn({ churnPerPeriod: 1, periodsPerTarget: 12 })).toEqual({ churn: 1, retention: 0, hazard: null });
  });

  test('is nothing when nobody leaves', () => {
    expect(convertChurn({ churnPerPeriod: 0, periodsPerTarget: 12 })).toEqual({ churn: 0, retention: 1, hazard: 0 });
  });

  testRefusals(
    convertChurn,
    { churnPerPeriod: 0.1, periodsPerTarget: 12 },
    { churnPerPeriod: [-0.1, 1.1], periodsPerTarget: [0, -1] },
  );
});
