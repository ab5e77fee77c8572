import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { gini } from '#domain/concentration/gini.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError } from '../../published/refusals.ts';

describeReferenceCases('conc.gini');

const contributions = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 });

describe('the Gini coefficient', () => {
  test.prop([contributions])('is the mean difference of all pairs over twice the mean', (values) => {
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
    const difference = pairs.reduce((total, value) => total + value, 0) / pairs.length;
    expect(gini({ values })).toBeCloseTo(difference / (2 * mean), 12);
  });

  test.prop([contributions, fc.integer({ min: 1, max: 1000 })])('does not depend on the currency', (values, rate) => {
    expect(gini({ values: values.map((value) => value * rate) })).toBeCloseTo(gini({ values }), 12);
  });

  test('corrected reaches 1 when one of many brings everything', () => {
    expect(gini({ values: [0, 0, 0, 10], corrected: true })).toBe(1);
  });

  test('may exceed 1 when there are losses', () => {
    expect(gini({ values: [-9, 10] })).toBeGreaterThan(1);
  });

  test('needs a total above 0, and a second value to be corrected', () => {
    expect(() => gini({ values: [0, 0] })).toThrow(modelError('noData', 'values'));
    expect(gini({ values: [7] })).toBe(0);
    expect(() => gini({ values: [7], corrected: true })).toThrow(modelError('noData', 'values'));
  });
});
