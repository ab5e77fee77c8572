import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { responseRate, responseSteepness } from '#domain/equity/blattberg-deighton/spending-response.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.blattbergDeighton.k');

describe('the response to spending', () => {
  test.prop([
    fc.double({ min: 0.05, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.1, max: 1000, noNaN: true }),
  ])('passes through the observation its steepness was taken from', (ceiling, share, observedSpend) => {
    const observedRate = ceiling * share;
    const k = responseSteepness({ ceiling, observedRate, observedSpend });
    expect(responseRate({ ceiling, k }, observedSpend)).toBeCloseTo(observedRate, 12);
  });

  test('is nothing without spending and stays below its ceiling', () => {
    expect(responseRate({ ceiling: 0.4, k: 0.1 }, 0)).toBe(0);
    expect(responseRate({ ceiling: 0.4, k: 0.1 }, 1e6)).toBe(0.4);
    expect(() => responseRate({ ceiling: 0.4, k: 0.1 }, -1)).toThrow(outOfRange('spend'));
  });

  testRefusals(
    responseSteepness,
    { ceiling: 0.4, observedRate: 0.2, observedSpend: 10 },
    {
      ceiling: [0, 1.1],
      observedRate: [0, 0.4, 0.5, Number.NaN],
      observedSpend: [0, -1],
    },
  );
});
