import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { logGamma } from '#domain/statistics/log-gamma.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('math.hyp2f1');

const parameter = fc.double({ min: 0.01, max: 20, noNaN: true });
const z = fc.oneof(
  fc.double({ min: 0, max: 0.99, noNaN: true }),
  fc.double({ min: 1e-5, max: 0.01, noNaN: true }).map((distance) => 1 - distance),
);

function expectRatio(actual: number, expected: number, tolerance = 1e-11): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance);
}

describe('the hypergeometric function', () => {
  test.prop([parameter, parameter, z])('is (1 − z)^−a when b = c', (a, b, z) => {
    expectRatio(hyp2f1({ a, b, c: b, z }), (1 - z) ** -a);
  });

  test.prop([z.filter((z) => z > 0)])('is −ln(1 − z)/z for a = b = 1, c = 2', (z) => {
    expectRatio(hyp2f1({ a: 1, b: 1, c: 2, z }), -Math.log1p(-z) / z);
  });

  test.prop([z.filter((z) => z > 0)])('is arcsin(√z)/√z for a = b = 1/2, c = 3/2', (z) => {
    expectRatio(hyp2f1({ a: 0.5, b: 0.5, c: 1.5, z }), Math.asin(Math.sqrt(z)) / Math.sqrt(z));
  });

  test.prop([parameter, parameter, parameter, z])('obeys Euler’s transformation', (a, b, excess, z) => {
    const c = Math.max(a, b) + excess;
    const transformed = (1 - z) ** (c - a - b) * hyp2f1({ a: c - a, b: c - b, c, z });
    expectRatio(hyp2f1({ a, b, c, z }), transformed, 1e-9);
  });

  test.prop([parameter, parameter, parameter, z])('obeys Gauss’s relation between neighbours of c', (a, b, c, z) => {
    const [below, at, above] = [c, c + 1, c + 2].map((third) => hyp2f1({ a, b, c: third, z }));
    const n = c + 1;
    const terms = [
      n * (n - 1) * (1 - z) * (below ?? Number.NaN),
      -n * (n - 1 - (2 * n - a - b - 1) * z) * (at ?? Number.NaN),
      -(n - a) * (n - b) * z * (above ?? Number.NaN),
    ];
    const total = terms.reduce((sum, term) => sum + term, 0);
    expect(Math.abs(total)).toBeLessThan(1e-10 * Math.max(...terms.map(Math.abs)));
  });

  test.prop([parameter, parameter, fc.double({ min: 2, max: 10, noNaN: true })])(
    'tends to Gauss’s sum as z approaches 1',
    (a, b, excess) => {
      const c = a + b + excess;
      const sum = Math.exp(logGamma(c) + logGamma(excess) - logGamma(c - a) - logGamma(c - b));
      expectRatio(hyp2f1({ a, b, c, z: 1 - 1e-13 }), sum, 1e-9);
    },
  );

  test.each([
    [{ a: 1, b: 3, c: 5, z: 0.99999999 }, 3.9999980095182],
    [{ a: 300.5, b: 1.6, c: 301.5, z: 0.99 }, 1102.57159483106],
    [{ a: 1, b: 100_000, c: 100_000.5, z: 0.999 }, 995.0780668277],
    [{ a: 0.3, b: 0.5, c: -5.2, z: 0.7 }, 106.20689833957],
  ])('is right where series are slow or cancel: %j', (inputs, expected) => {
    expectRatio(hyp2f1(inputs), expected, 1e-12);
  });

  test('is 1 at z = 0 and for a = 0', () => {
    expect(hyp2f1({ a: 3, b: 4, c: 5, z: 0 })).toBe(1);
    expect(hyp2f1({ a: 0, b: 4, c: 5, z: 0.95 })).toBe(1);
  });

  testRefusals(hyp2f1, { a: 1, b: 2, c: 3, z: 0.5 }, { a: [Number.NaN], b: [Infinity], c: [0, -2], z: [-0.1, 1, 2] });

  test('refuses parameters whose value overflows', () => {
    expect(() => hyp2f1({ a: 200, b: 200, c: 1, z: 0.999 })).toThrow(outOfRange());
  });
});
