import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { logitShares } from '#domain/conjoint/logit-share.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('conjoint.logitShare');

const utilities = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('logit shares', () => {
  test.prop([utilities, fc.double({ min: -100, max: 100, noNaN: true })])(
    'sum to 1 and depend on differences only',
    (utilities, shift) => {
      const shares = logitShares(utilities);
      expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
      const shifted = logitShares(utilities.map((utility) => utility + shift));
      for (const [index, share] of shares.entries()) expect(shifted[index]).toBeCloseTo(share, 9);
    },
  );

  test('survive utilities whose exponentials would overflow', () => {
    expect(logitShares([10_000, 10_000, -10_000])).toEqual([0.5, 0.5, 0]);
  });

  test('need offers with utilities', () => {
    expect(() => logitShares([])).toThrow(modelError('noData', 'utilities'));
    expect(() => logitShares([1, Number.NaN])).toThrow(outOfRange('utilities'));
  });
});
