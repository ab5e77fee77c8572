import { describe, expect, test } from 'vitest';
import {
  type ImportancePerformanceInputs,
  importancePerformance,
} from '#domain/satisfaction/importance-performance.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.ipa');

const plot: ImportancePerformanceInputs = { importance: [6, 5, 3], performance: [5, 2, 6], crosshair: 'median' };

describe('importance–performance analysis', () => {
  test('cuts at the median of the data', () => {
    expect(importancePerformance(plot)).toEqual({
      cut: [5, 5],
      quadrants: ['keepUp', 'concentrateHere', 'possibleOverkill'],
    });
  });

  test('cuts at a fixed number such as the middle of the scale, where all can be on one side', () => {
    const { quadrants } = importancePerformance({ importance: [6, 5], performance: [5, 6], crosshair: 4 });
    expect(quadrants).toEqual(['keepUp', 'keepUp']);
  });

  test('counts a rating that misses its mean by rounding as high', () => {
    const { quadrants } = importancePerformance({
      importance: [0.1, 0.1, 0.1],
      performance: [0.1, 0.1, 0.1],
      crosshair: 'mean',
    });
    expect(quadrants).toEqual(['keepUp', 'keepUp', 'keepUp']);
  });

  test('needs an attribute', () => {
    expect(() => importancePerformance({ ...plot, importance: [], performance: [] })).toThrow(
      modelError('noData', 'importance'),
    );
  });

  testRefusals(importancePerformance, plot, {
    importance: [[1, 2, Number.NaN]],
    performance: [
      [1, 2],
      [1, 2, Number.NaN],
    ],
    crosshair: [Number.NaN],
  });
});
