import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { gini } from '#domain/concentration/gini.ts';
import { lorenzCurve } from '#domain/concentration/lorenz-curve.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('conc.lorenz');

const contributions = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('the Lorenz curve', () => {
  test.prop([contributions])('runs from 0 to 1 below the diagonal', (values) => {
    const curve = lorenzCurve(values);
    expect([curve[0], curve.at(-1)]).toEqual([0, 1]);
    for (const [index, share] of curve.entries()) expect(share).toBeLessThanOrEqual(index / values.length + 1e-9);
  });

  test.prop([contributions])('encloses half the Gini coefficient with the diagonal', (values) => {
    const curve = lorenzCurve(values);
    let area = 0;
    for (let k = 1; k < curve.length; k++) area += ((curve[k] ?? 0) + (curve[k - 1] ?? 0)) / (2 * values.length);
    expect(1 - 2 * area).toBeCloseTo(gini({ values }), 9);
  });

  test.each([[[]], [[0, 0]], [[5, -5]], [[-1, -2]]])('does not exist for %j', (values) => {
    expect(() => lorenzCurve(values)).toThrow(modelError('noData', 'values'));
  });

  test('refuses a value that is no number', () => {
    expect(() => lorenzCurve([1, Number.NaN])).toThrow(outOfRange('values'));
  });
});
