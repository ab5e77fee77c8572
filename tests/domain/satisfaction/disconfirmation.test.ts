import { describe, expect, test } from 'vitest';
import { disconfirmation } from '#domain/satisfaction/disconfirmation.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('sat.disconfirmation');

describe('disconfirmation', () => {
  test('is none where only the last digits of two means differ', () => {
    expect(disconfirmation({ expectation: [0.1 + 0.2], performance: [0.3] }).classes).toEqual(['confirmation']);
  });

  test('needs ratings', () => {
    expect(() => disconfirmation({ expectation: [], performance: [] })).toThrow(modelError('noData', 'expectation'));
  });

  test('needs as many ratings after use as before', () => {
    expect(() => disconfirmation({ expectation: [5, 6], performance: [5] })).toThrow(outOfRange('performance'));
  });

  test('refuses a rating that is not a number', () => {
    expect(() => disconfirmation({ expectation: [5], performance: [Number.NaN] })).toThrow(outOfRange('performance'));
  });
});
