import { describe, expect, test } from 'vitest';
import { activeHeuristic } from '#domain/probability/active-heuristic.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('palive.heuristic');

describe('the rule of thumb for P(active)', () => {
  test('is 0.017 for ten purchases in 36 periods, the last one in period 24', () => {
    const active = activeHeuristic({ purchases: 10, observedPeriods: 36, lastPurchasePeriod: 24 });
    expect(active.toFixed(3)).toBe('0.017');
  });

  test('writes off the frequent buyer before the rare one', () => {
    const active = (purchases: number): number =>
      activeHeuristic({ purchases, observedPeriods: 12, lastPurchasePeriod: 6 });
    expect(active(8)).toBeLessThan(active(2));
  });

  testRefusals(
    activeHeuristic,
    { purchases: 4, observedPeriods: 12, lastPurchasePeriod: 8 },
    { purchases: [-1, 1.5], observedPeriods: [0, -3, Number.NaN], lastPurchasePeriod: [-1, 13] },
  );
});
