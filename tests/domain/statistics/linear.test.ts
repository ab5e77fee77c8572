import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { matrixProduct, matrixTimesVector, solveLinear } from '#domain/statistics/linear.ts';
import { modelError } from '../../published/refusals.ts';

describe('linear equations', () => {
  test('are solved where the first pivot is 0', () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [4, 1],
        ],
        [6, 11],
      ),
    ).toEqual([2, 3]);
  });

  test('of the Hilbert matrix of order 5 are solved to eight digits', () => {
    const hilbert = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => 1 / (row + column + 1)),
    );
    for (const [index, value] of solveLinear(hilbert, matrixTimesVector(hilbert, [1, 2, 3, 4, 5])).entries())
      expect(value).toBeCloseTo(index + 1, 8);
  });

  test.prop([
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  ])('with a dominant diagonal give back the right side', (entries) => {
    const matrix = entries.map((row, index) => row.map((value, column) => (index === column ? value + 50 : value)));
    const right = [1, -2, 3, -4];
    const back = matrixTimesVector(matrix, solveLinear(matrix, right));
    for (const [index, value] of back.entries()) expect(value).toBeCloseTo(right[index] ?? Number.NaN, 12);
  });

  test.each([
    [
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [0.1, 0.3],
        [0.2, 0.6],
      ],
    ],
  ])('have no single solution for %j', (matrix) => {
    expect(() => solveLinear(matrix, [1, 1])).toThrow(modelError('singular'));
  });
});

test('a product of matrices takes rows by columns', () => {
  expect(
    matrixProduct(
      [[1, 2]],
      [
        [3, 4],
        [5, 6],
      ],
    ),
  ).toEqual([[13, 16]]);
});
