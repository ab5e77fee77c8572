import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type WilsonInputs, wilsonInterval } from '#domain/satisfaction/intervals/wilson-interval.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('sat.wilson');

const survey: WilsonInputs = { successes: 1, n: 29 };

describe("Wilson's interval", () => {
  test('is the printed one for 1 of 29', () => {
    const { lower, upper } = wilsonInterval(survey);
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.0061', '0.1718']);
  });

  test.prop([fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'holds the observed share, stays within 0 to 1 and mirrors the other answer',
    (n, share) => {
      const successes = Math.round(share * n);
      const { lower, upper } = wilsonInterval({ successes, n });
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(successes / n);
      expect(upper).toBeGreaterThanOrEqual(successes / n);
      expect(upper).toBeLessThanOrEqual(1);
      expect(wilsonInterval({ successes: n - successes, n }).lower).toBeCloseTo(1 - upper, 12);
    },
  );

  test('widens with the confidence', () => {
    expect(wilsonInterval({ ...survey, confidence: 0.99 }).upper).toBeGreaterThan(wilsonInterval(survey).upper);
  });

  test('needs an answer', () => {
    expect(() => wilsonInterval({ successes: 0, n: 0 })).toThrow(modelError('noData', 'n'));
  });

  testRefusals(
    wilsonInterval,
    { ...survey, confidence: 0.95 },
    { successes: [-1, 30], n: [-1, Number.NaN], confidence: [0, 1, 95] },
  );
});
