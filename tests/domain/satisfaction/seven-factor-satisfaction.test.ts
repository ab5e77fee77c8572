import { describe, expect, test } from 'vitest';
import { type SevenFactorInputs, sevenFactorSatisfaction } from '#domain/satisfaction/seven-factor-satisfaction.ts';
import { testRefusals } from '../../published/refusals.ts';

const overclaimed: SevenFactorInputs = { desire: 6, expectation: 5, performance: 5.5, information: 6.5 };

describe('the seven-factor model of satisfaction', () => {
  test('gives 3.6 when the firm claims more than it delivers', () => {
    const result = sevenFactorSatisfaction(overclaimed);
    expect(result).toMatchObject({
      desireCongruency: -0.5,
      expectationCongruency: 0.5,
      attributeSatisfaction: 4,
      informationSatisfaction: 3,
      clamped: false,
    });
    expect(result.overallSatisfaction).toBeCloseTo(3.6, 12);
  });

  test('gives 4.0 for the same product honestly described', () => {
    const result = sevenFactorSatisfaction({ ...overclaimed, information: 5.5 });
    expect(result).toMatchObject({ informationSatisfaction: 4, overallSatisfaction: 4 });
  });

  test('holds a satisfaction to the scale and says so', () => {
    const result = sevenFactorSatisfaction({ desire: 7, expectation: 7, performance: 1, information: 7 });
    expect(result).toMatchObject({ attributeSatisfaction: 1, informationSatisfaction: 1, clamped: true });
  });

  testRefusals(sevenFactorSatisfaction, overclaimed, {
    desire: [0, 8],
    expectation: [0.9],
    performance: [7.1],
    information: [Number.NaN],
  });
});
