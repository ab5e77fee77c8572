import { describe, expect, test } from 'vitest';
import { type ServqualInputs, servqual, servqualGap } from '#domain/satisfaction/servqual.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.servqual');

const lesson: ServqualInputs = { gaps: [-1, -0.5, 0.2, -0.3, 0.6], weights: [30, 20, 20, 15, 15] };

describe('the SERVQUAL score', () => {
  test('is −0.315 in the lesson, with reliability first', () => {
    const { weighted, priority } = servqual(lesson);
    expect(weighted).toBeCloseTo(-0.315, 12);
    expect(priority).toBe(0);
  });

  test('puts a smaller gap first when it weighs more', () => {
    expect(servqual({ gaps: [-1, -0.6], weights: [30, 70] }).priority).toBe(1);
    expect(servqual({ gaps: [-1, -0.6] })).toMatchObject({ weighted: null, priority: 0 });
  });

  test.each([[[30, 20, 20, 15, 14]], [[0.3, 0.2, 0.2, 0.15, 0.15]]])('refuses the weights %j', (weights) => {
    expect(() => servqual({ ...lesson, weights })).toThrow(modelError('weightsMustSumTo100', 'weights'));
  });

  test('accepts thirds typed as decimals', () => {
    expect(servqual({ gaps: [-1, -1, -1], weights: [33.3333333, 33.3333333, 33.3333334] }).weighted).toBeCloseTo(-1, 8);
  });

  test('needs a gap', () => {
    expect(() => servqual({ gaps: [] })).toThrow(modelError('noData', 'gaps'));
  });

  testRefusals(servqual, lesson, { gaps: [[-1, Number.NaN]], weights: [[100], [120, -20, 0, 0, 0]] });
});

describe('the gap of a dimension', () => {
  const tangibles = { perceptions: [5, 6, 4, 5], expectations: [6, 6, 6, 6] };

  test('is the mean of perception minus expectation over its items', () => {
    expect(servqualGap(tangibles)).toBe(-1);
  });

  test('needs an item', () => {
    expect(() => servqualGap({ perceptions: [], expectations: [] })).toThrow(modelError('noData', 'perceptions'));
  });

  testRefusals(servqualGap, tangibles, {
    perceptions: [[0, 1, 1, 1]],
    expectations: [
      [6, 6, 6],
      [6, 6, 6, 8],
    ],
  });
});
