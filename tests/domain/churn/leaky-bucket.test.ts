import { describe, expect, test } from 'vitest';
import { type LeakyBucketInputs, leakyBucket } from '#domain/churn/leaky-bucket.ts';
import { testRefusals } from '../../published/refusals.ts';

const leaking: LeakyBucketInputs = {
  startCustomers: 1000,
  churn: 0.25,
  newPerYear: 200,
  acquisitionCost: 500,
  years: 5,
};
const tighter: LeakyBucketInputs = { ...leaking, churn: 0.15 };

describe('the leaky bucket', () => {
  test('costs 125,000 a year to keep full at 25 % churn and 75,000 at 15 %', () => {
    expect(leakyBucket(leaking).replacementCost).toBe(125_000);
    expect(leakyBucket(tighter).replacementCost).toBe(75_000);
  });

  test('holds 847 customers after five years at 25 % churn and 1,185 at 15 %', () => {
    expect(leakyBucket(leaking).base.at(-1)?.toFixed(0)).toBe('847');
    expect(leakyBucket(tighter).base.at(-1)?.toFixed(0)).toBe('1185');
  });

  test('settles at 800 or 1,333 customers', () => {
    expect(leakyBucket(leaking).steadyState).toBe(800);
    expect(leakyBucket(tighter).steadyState?.toFixed(0)).toBe('1333');
  });

  test('stays where it is at its steady state', () => {
    const { base } = leakyBucket({ ...leaking, startCustomers: 800 });
    expect(base).toEqual([800, 800, 800, 800, 800, 800]);
  });

  test('grows for ever without a leak', () => {
    expect(leakyBucket({ ...leaking, churn: 0, years: 2 })).toMatchObject({
      base: [1000, 1200, 1400],
      steadyState: null,
    });
  });

  testRefusals(leakyBucket, leaking, {
    startCustomers: [-1],
    churn: [-0.1, 1.1],
    newPerYear: [-1],
    acquisitionCost: [-1],
    years: [0, 1.5, 101],
  });
});
