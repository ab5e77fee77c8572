import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { type VaryingClvInputs, varyingClv } from '#domain/clv/varying-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';
import { money, positiveRate, rounding, share, timing } from './arbitraries.ts';

describeReferenceCases('clv.varying');

const customer: VaryingClvInputs = {
  margins: [100, 120, 150],
  retentions: [0.6, 0.8, 0.9],
  discount: 0.1,
  timing: 'end',
  acquisitionCost: 50,
};

describe('CLV with varying margins and retentions', () => {
  test('earns each margin after its own renewal when timed at the end', () => {
    const value = (100 * 0.6) / 1.1 + (120 * 0.48) / 1.21 + (150 * 0.432) / 1.331 - 50;
    expect(varyingClv(customer)).toBeCloseTo(value, 9);
  });

  test('earns each margin before its renewal when timed at the beginning', () => {
    expect(varyingClv({ ...customer, timing: 'begin' })).toBeCloseTo(
      100 + (120 * 0.6) / 1.1 + (150 * 0.48) / 1.21 - 50,
      9,
    );
  });

  test('costs nothing to acquire when no cost is given', () => {
    const { acquisitionCost, ...free } = customer;
    expect(varyingClv(free)).toBeCloseTo(varyingClv(customer) + (acquisitionCost ?? 0), 9);
  });

  test.prop([money, share, positiveRate, timing, fc.integer({ min: 1, max: 30 })])(
    'is the constant CLV when margin and retention do not vary',
    (margin, retention, discount, timing, periods) => {
      const each = (value: number) => Array.from({ length: periods }, () => value);
      const varying = varyingClv({ margins: each(margin), retentions: each(retention), discount, timing });
      const constant = retentionClv({ margin, retention, discount, timing, periods });
      expect(Math.abs(varying - constant)).toBeLessThan(rounding(margin * periods));
    },
  );

  test('needs a margin', () => {
    expect(() => varyingClv({ ...customer, margins: [], retentions: [] })).toThrow(modelError('noData', 'margins'));
  });

  testRefusals(varyingClv, customer, {
    margins: [[1, Number.NaN, 1]],
    retentions: [
      [0.5, 0.5],
      [0.5, 0.5, 1.5],
    ],
    discount: [-0.1],
    acquisitionCost: [-1],
  });
});
