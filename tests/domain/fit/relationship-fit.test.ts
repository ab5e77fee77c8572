import { describe, expect, test } from 'vitest';
import { type MarketTraits, relationshipFit } from '#domain/fit/relationship-fit.ts';
import { testRefusals } from '../../published/refusals.ts';

const traits = (
  switchingCost: number,
  timeHorizon: number,
  heterogeneity: number,
  margin: number,
  repeatFrequency: number,
): MarketTraits => ({
  switchingCost,
  timeHorizon,
  heterogeneity,
  margin,
  repeatFrequency,
});

describe('the fit of relationship marketing', () => {
  test.each([
    { market: traits(5, 5, 4, 4, 3), score: 80, zone: 'relationship' },
    { market: traits(1, 1, 2, 1, 2), score: 10, zone: 'transaction' },
    { market: traits(3, 3, 3, 3, 1), score: 40, zone: 'mixed' },
    { market: traits(4, 4, 3, 3, 3), score: 60, zone: 'mixed' },
  ])('is $score, $zone, for $market', ({ market, score, zone }) => {
    const fit = relationshipFit(market);
    expect(fit.score).toBeCloseTo(score, 9);
    expect(fit.zone).toBe(zone);
  });

  test('is not affordable where the margin is thinnest', () => {
    expect(relationshipFit(traits(5, 5, 5, 1, 5)).unaffordable).toBe(true);
    expect(relationshipFit(traits(5, 5, 5, 2, 5)).unaffordable).toBe(false);
  });

  testRefusals(relationshipFit, traits(3, 3, 3, 3, 3), {
    switchingCost: [0],
    margin: [6],
    repeatFrequency: [Number.NaN],
  });
});
