import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { betaMean } from '#domain/statistics/beta-mean.ts';
import { betaRule } from '#domain/statistics/beta-rule.ts';
import { outOfRange } from '../../published/refusals.ts';

const shape = fc.double({ min: 0.1, max: 100, noNaN: true });
const power = fc.double({ min: 0.1, max: 20, noNaN: true });
const time = fc.double({ min: 1e-3, max: 100, noNaN: true });

describe('the rule for means under a beta distribution', () => {
  test.prop([shape, shape])('has shares that add up to 1', (a, b) => {
    expect(betaRule(a, b).reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12);
  });

  test.prop([shape, shape, power, time])('gives the mean of any power of 1 + pτ to nine decimals', (a, b, s, time) => {
    const f = (p: number): number => (1 + p * time) ** -s;
    const mean = betaRule(a, b).reduce((total, { p, share }) => total + share * f(p), 0);
    expect(Math.abs(mean - betaMean(a, b, f))).toBeLessThan(1e-9);
  });

  test('refuses shapes that are not positive', () => {
    expect(() => betaRule(0, 1)).toThrow(outOfRange('a'));
    expect(() => betaRule(1, Number.NaN)).toThrow(outOfRange('b'));
  });
});
