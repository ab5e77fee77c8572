import { describe, expect, test } from 'vitest';
import { weightedMean, weightShares } from '#domain/satisfaction/weights.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describe('weights', () => {
  test('become shares of their sum', () => {
    expect(weightShares([30, 20, 50])).toEqual([0.3, 0.2, 0.5]);
  });

  test('decide how much each value counts in the mean', () => {
    expect(weightedMean([10, 20], [3, 1])).toBe(12.5);
  });

  test.each([[[]], [[0, 0]]])('cannot be shared out of %j', (weights) => {
    expect(() => weightShares(weights)).toThrow(modelError('noData', 'weights'));
  });

  test('cannot be negative', () => {
    expect(() => weightShares([1, -1])).toThrow(outOfRange('weights'));
  });
});
