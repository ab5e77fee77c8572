import { describe, expect, test } from 'vitest';
import { frequencyBins } from '#domain/probability/frequency-bins.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const forecasts = [
  { x: 0, holdoutPurchases: 0, expectedPurchases: 0.2 },
  { x: 0, holdoutPurchases: 1, expectedPurchases: 0.3 },
  { x: 2, holdoutPurchases: 3, expectedPurchases: 2 },
  { x: 9, holdoutPurchases: 5, expectedPurchases: 8 },
];

describe('frequency bins', () => {
  test('compare means per frequency, with the last bin open and an empty one without means', () => {
    expect(frequencyBins(forecasts, 2)).toEqual([
      { x: 0, customers: 2, actual: 0.5, expected: 0.25 },
      { x: 1, customers: 0, actual: null, expected: null },
      { x: 2, customers: 2, actual: 4, expected: 5 },
    ]);
  });

  test('need customers and a whole number of bins', () => {
    expect(() => frequencyBins([], 2)).toThrow(modelError('noData', 'forecasts'));
    expect(() => frequencyBins(forecasts, 1.5)).toThrow(outOfRange('censor'));
  });
});
