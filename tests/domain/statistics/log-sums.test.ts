import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { logAddExp } from '#domain/statistics/log-add-exp.ts';
import { softplus } from '#domain/statistics/softplus.ts';

const log = fc.double({ min: -700, max: 700, noNaN: true });

describe('the sum of two numbers given by their logarithms', () => {
  test.prop([log, log])('exceeds the larger by at most ln 2', (a, b) => {
    const excess = logAddExp(a, b) - Math.max(a, b);
    expect(excess).toBeGreaterThanOrEqual(0);
    expect(excess).toBeLessThanOrEqual(Math.LN2 + 1e-12);
  });

  test('overflows neither way', () => {
    expect(logAddExp(2000, 2000)).toBe(2000 + Math.LN2);
    expect(logAddExp(-2000, -2000)).toBe(-2000 + Math.LN2);
  });

  test('is the other number when one is zero, and zero when both are', () => {
    expect(logAddExp(-Infinity, -3)).toBe(-3);
    expect(logAddExp(-Infinity, -Infinity)).toBe(-Infinity);
  });
});

describe('softplus', () => {
  test.prop([log])('differs from its mirror image by x', (x) => {
    expect(softplus(x) - softplus(-x)).toBeCloseTo(x, 11);
  });

  test('is 0 at −∞ and x far above 0', () => {
    expect(softplus(-Infinity)).toBe(0);
    expect(softplus(1e4)).toBe(1e4);
  });
});
