import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { betaMean } from '#domain/statistics/beta-mean.ts';
import { gammaMean } from '#domain/statistics/gamma-mean.ts';
import { gaussLegendre } from '#domain/statistics/gauss-legendre.ts';
import { type PowerLaw, powerLawIntegral } from '#domain/statistics/power-law-integral.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const shape = fc.double({ min: 1e-3, max: 1e4, noNaN: true });

describe('the mean under a beta distribution', () => {
  test.prop([shape, shape])('of p is a/(a + b)', (a, b) => {
    expect(Math.abs((betaMean(a, b, (p) => p) * (a + b)) / a - 1)).toBeLessThan(1e-11);
  });

  test.prop([shape, shape])('of p² is a(a + 1)/((a + b)(a + b + 1))', (a, b) => {
    const expected = (a * (a + 1)) / ((a + b) * (a + b + 1));
    expect(Math.abs(betaMean(a, b, (p) => p * p) / expected - 1)).toBeLessThan(1e-11);
  });

  test('refuses shapes that are not positive', () => {
    expect(() => betaMean(0, 1, (p) => p)).toThrow(outOfRange('a'));
    expect(() => betaMean(1, -1, (p) => p)).toThrow(outOfRange('b'));
  });

  test('does not pass off a function without a mean', () => {
    expect(() => betaMean(1, 1, () => Infinity)).toThrow(outOfRange());
  });

  test('says so when the function is too rough to integrate', () => {
    expect(() => betaMean(1, 1, (p) => Math.sin(1e6 * p) + Math.sign(p - 0.3))).toThrow(modelError('notConverged'));
  });
});

describe('the mean under a gamma distribution', () => {
  test.prop([shape])('of g is the shape', (shape) => {
    expect(Math.abs(gammaMean(shape, (g) => g) / shape - 1)).toBeLessThan(1e-11);
  });

  test.prop([shape])('of e^−g is 2^−shape', (shape) => {
    const mean = gammaMean(Math.min(shape, 50), (g) => Math.exp(-g));
    expect(Math.abs(mean * 2 ** Math.min(shape, 50) - 1)).toBeLessThan(1e-11);
  });

  test('refuses a shape that is not positive', () => {
    expect(() => gammaMean(0, (g) => g)).toThrow(outOfRange('shape'));
  });
});

describe('the Gauss–Legendre rule', () => {
  test.each([1, 2, 5, 16])('with %d nodes integrates x^2k exactly up to its degree', (n) => {
    const rule = gaussLegendre(n);
    for (let power = 0; power <= 2 * n - 2; power += 2) {
      const integral = rule.reduce((sum, { x, weight }) => sum + weight * x ** power, 0);
      expect(integral).toBeCloseTo(2 / (power + 1), 13);
    }
  });
});

describe('the integral of two power laws', () => {
  const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const power = fc.double({ min: 0.01, max: 300, noNaN: true });
  const law = fc.record({ scale, power });
  const length = fc.double({ min: 1e-6, max: 1e4, noNaN: true });

  /** ∫₀ᴸ (1 + v/scale)^−power dv */
  function ofOne({ scale, power }: PowerLaw, length: number): number {
    const y = Math.log1p(length / scale);
    return power === 1 ? scale * y : (scale * -Math.expm1((1 - power) * y)) / (power - 1);
  }

  test.prop([law, power, length])('adds the powers of equal scales', ({ scale, power }, other, length) => {
    const { value } = powerLawIntegral({ scale, power }, { scale, power: other }, length);
    expect(Math.abs(value / ofOne({ scale, power: power + other }, length) - 1)).toBeLessThan(1e-11);
  });

  test.prop([law, scale, length])('leaves out a law with power 0', (law, other, length) => {
    const { value, first } = powerLawIntegral(law, { scale: other, power: 0 }, length);
    expect(Math.abs(value / ofOne(law, length) - 1)).toBeLessThan(1e-11);
    expect(first.inverse).toBeLessThanOrEqual((1 + 1e-12) / law.scale);
  });

  test.prop([law, law, length])('does not depend on the order of the two laws', (one, other, length) => {
    const forwards = powerLawIntegral(one, other, length);
    const backwards = powerLawIntegral(other, one, length);
    fc.pre(one.scale !== other.scale);
    expect(backwards).toEqual({ value: forwards.value, first: forwards.second, second: forwards.first });
  });

  test.prop([law, law, fc.double({ min: 0.01, max: 100, noNaN: true })])(
    'has means that are its logarithmic derivatives by the powers',
    (first, second, length) => {
      const step = 1e-4;
      const at = (change: number): number =>
        powerLawIntegral({ ...first, power: first.power + change }, second, length).value;
      const slope = (Math.log(at(step / 2)) - Math.log(at(-step / 2))) / step;
      expect(powerLawIntegral(first, second, length).first.log).toBeCloseTo(-slope, 6);
    },
  );

  test('is 0 over no length, with the means of its start', () => {
    expect(powerLawIntegral({ scale: 2, power: 3 }, { scale: 5, power: 1 }, 0)).toEqual({
      value: 0,
      first: { log: 0, inverse: 0.5 },
      second: { log: 0, inverse: 0.2 },
    });
  });
});
