import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { tricomiU } from '#domain/statistics/tricomi-u.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('math.tricomiU');

const a = fc.double({ min: 0.05, max: 10, noNaN: true });
const b = fc.double({ min: -5, max: 5, noNaN: true });
const z = fc.double({ min: 1e-4, max: 100, noNaN: true });

describe('Tricomi’s function', () => {
  test.each([
    [{ a: 0.5, b: 0.5, z: 1 }, 0.757872156141312],
    [{ a: 3, b: 3, z: 0.2 }, 10.7466743734661],
    [{ a: 0.01, b: 0.01, z: 40 }, 0.963548160645654],
  ])('%j is %d', (inputs, expected) => {
    expect(Math.abs(tricomiU(inputs) / expected - 1)).toBeLessThan(1e-13);
  });

  test.prop([a, z])('is z^−a when b = a + 1', (a, z) => {
    expect(Math.abs(tricomiU({ a, b: a + 1, z }) * z ** a - 1)).toBeLessThan(1e-11);
  });

  test.prop([a, fc.double({ min: 0.05, max: 5, noNaN: true }), z])('obeys Kummer’s transformation', (a, excess, z) => {
    const b = 1 + a - excess;
    const transformed = z ** (1 - b) * tricomiU({ a: excess, b: 2 - b, z });
    expect(Math.abs(tricomiU({ a, b, z }) / transformed - 1)).toBeLessThan(1e-11);
  });

  test.prop([a, b, z])('falls as z grows', (a, b, z) => {
    expect(tricomiU({ a, b, z: 1.1 * z })).toBeLessThan(tricomiU({ a, b, z }));
  });

  testRefusals(tricomiU, { a: 1, b: 1, z: 1 }, { a: [0, -1], b: [Number.NaN, Infinity], z: [0, -1, Infinity] });
});
