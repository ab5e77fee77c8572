import { expect, test } from 'vitest';
import { sampleVariance } from '#domain/satisfaction/sample-variance.ts';

test('the variance of a sample divides by one less than its size', () => {
  expect(sampleVariance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12);
});

test('one value does not vary', () => {
  expect(sampleVariance([3])).toBeNull();
});
