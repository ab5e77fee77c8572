import { describe, expect, test } from 'vitest';
import { paretoShare } from '#domain/concentration/pareto-share.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('conc.pareto');

const values = [25, 400, 200, 100, 80, 60, 50, 40, 30, 15];

describe('the share of the top customers', () => {
  test('is 60 %, not 80 %, for the top fifth of the lesson', () => {
    expect(paretoShare({ values, topFraction: 0.2 })).toBeCloseTo(0.6, 12);
  });

  test('counts a customer who is cut through in proportion', () => {
    expect(paretoShare({ values, topFraction: 0.25 })).toBeCloseTo(0.65, 12);
  });

  test('is nothing of nobody and all of everybody', () => {
    expect(paretoShare({ values, topFraction: 0 })).toBe(0);
    expect(paretoShare({ values, topFraction: 1 })).toBe(1);
  });

  test('needs a total above 0', () => {
    expect(() => paretoShare({ values: [0], topFraction: 0.2 })).toThrow(modelError('noData'));
  });

  testRefusals(paretoShare, { values, topFraction: 0.2 }, { topFraction: [-0.1, 1.1, 20], values: [[1, Number.NaN]] });
});
