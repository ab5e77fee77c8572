import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { hessianFromGradient, hessianFromValues } from '#domain/statistics/hessian.ts';
import type { Vector } from '#domain/statistics/vector.ts';

const coefficient = fc.double({ min: -3, max: 3, noNaN: true });
const six = fc.tuple(coefficient, coefficient, coefficient, coefficient, coefficient, coefficient);

/** x²·a + y²·b + xy·c + x·d + y·e + f */
const quadratic =
  ([a, b, c, d, e, f]: Readonly<[number, number, number, number, number, number]>) =>
  ([x = 0, y = 0]: Vector): number =>
    a * x * x + b * y * y + c * x * y + d * x + e * y + f;

/** e^x sin y, with its gradient and its second derivatives at a point. */
const wave = ([x = 0, y = 0]: Vector): number => Math.exp(x) * Math.sin(y);
const waveGradient = ([x = 0, y = 0]: Vector): Vector => [Math.exp(x) * Math.sin(y), Math.exp(x) * Math.cos(y)];
const waveHessian = ([x = 0, y = 0]: Vector): number[] => {
  const [sine, cosine] = [Math.exp(x) * Math.sin(y), Math.exp(x) * Math.cos(y)];
  return [sine, cosine, cosine, -sine];
};

describe('the second derivatives', () => {
  test.prop([six, coefficient, coefficient])(
    'of a quadratic are its coefficients, wherever one stands',
    (own, x, y) => {
      const [a, b, c, d, e] = own;
      const fromValues = hessianFromValues(quadratic(own), [x, y]).flat();
      const slopes = ([u = 0, v = 0]: Vector): Vector => [2 * a * u + c * v + d, 2 * b * v + c * u + e];
      const fromGradient = hessianFromGradient(slopes, [x, y]).flat();
      for (const [index, entry] of [2 * a, c, c, 2 * b].entries()) {
        expect(fromValues[index]).toBeCloseTo(entry, 8);
        expect(fromGradient[index]).toBeCloseTo(entry, 8);
      }
    },
  );

  test.prop([coefficient, coefficient])('of a curved function are met to seven digits by either way', (x, y) => {
    const fromValues = hessianFromValues(wave, [x, y]).flat();
    const fromGradient = hessianFromGradient(waveGradient, [x, y]).flat();
    for (const [index, entry] of waveHessian([x, y]).entries()) {
      expect(Math.abs((fromValues[index] ?? Number.NaN) - entry)).toBeLessThan(1e-7 * Math.exp(x));
      expect(Math.abs((fromGradient[index] ?? Number.NaN) - entry)).toBeLessThan(1e-7 * Math.exp(x));
    }
  });

  test('are not finite at the edge of the domain, rather than wrong', () => {
    const edge = ([x = 0]: Vector): number => (x > 1 ? Infinity : x * x);
    expect(hessianFromValues(edge, [1]).flat().every(Number.isFinite)).toBe(false);
  });
});
