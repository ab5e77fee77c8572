import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { matrixProduct } from '#domain/statistics/linear.ts';
import { positiveDefiniteInverse } from '#domain/statistics/positive-definite-inverse.ts';

const entry = fc.double({ min: -2, max: 2, noNaN: true });
const square = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const row = fc.array(entry, { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size });
});

describe('the inverse of a positive definite matrix', () => {
  test.prop([square])('times the matrix is the unit matrix', (factor) => {
    const transposed = factor.map((_, index) => factor.map((row) => row[index] ?? 0));
    const matrix = matrixProduct(factor, transposed).map((row, i) => row.map((v, j) => (i === j ? v + 1 : v)));
    const inverse = positiveDefiniteInverse(matrix);
    if (inverse === undefined) throw new Error('this matrix has an inverse');
    for (const [i, row] of matrixProduct(matrix, inverse).entries())
      for (const [j, value] of row.entries()) expect(value).toBeCloseTo(i === j ? 1 : 0, 8);
  });

  test.each([
    [
      'bends up and down',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    ['bends down only', [[-1]]],
    [
      'is flat in one direction',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'is flat within rounding',
      [
        [1, 1],
        [1, 1 + 1e-12],
      ],
    ],
    [
      'is not known',
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
    ],
    ['has no finite entry', [[Infinity]]],
  ])('does not exist for a matrix that %s', (_, matrix) => {
    expect(positiveDefiniteInverse(matrix)).toBeUndefined();
  });
});
