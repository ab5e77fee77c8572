import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { type BreakEvenRetentionInputs, breakEvenRetention } from '#domain/finance/break-even-retention.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';
import { timing } from '../clv/arbitraries.ts';

describeReferenceCases('fin.breakEvenRetention');
describeReferenceCases('fin.breakEvenRetention.target');

const inputs: BreakEvenRetentionInputs = { margin: 30, target: 100, discount: 0.1, timing: 'end' };
const amount = fc.double({ min: 1, max: 1000, noNaN: true });

describe('the break-even retention', () => {
  test.prop([amount, amount, fc.double({ min: 0.01, max: 1, noNaN: true }), timing])(
    'is the retention at which the CLV is the target, or where even nobody staying exceeds it',
    (margin, target, discount, timing) => {
      const retention = breakEvenRetention({ margin, target, discount, timing });
      fc.pre(retention !== null);
      const clv = retentionClv({ margin, retention: retention ?? 0, discount, timing });
      if (retention === 0) expect(clv).toBeGreaterThanOrEqual(target * (1 - 1e-9));
      else expect(clv / target).toBeCloseTo(1, 9);
    },
  );

  test('is 0 when the first margin alone covers the target', () => {
    expect(breakEvenRetention({ ...inputs, margin: 120, timing: 'begin' })).toBe(0);
    expect(breakEvenRetention({ ...inputs, margin: 120, timing: 'end_first_certain' })).toBe(0);
  });

  test('is 0 when nothing has to be covered', () => {
    expect(breakEvenRetention({ ...inputs, target: 0 })).toBe(0);
  });

  test('is not reachable with a loss in every period', () => {
    expect(breakEvenRetention({ ...inputs, margin: -5 })).toBeNull();
  });

  testRefusals(breakEvenRetention, inputs, { margin: [-100, Number.NaN], target: [-1], discount: [-0.1] });
});
