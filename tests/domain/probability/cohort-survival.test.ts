import { describe, expect, test } from 'vitest';
import { cohortSurvival } from '#domain/probability/cohort-survival.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('survival.cohort');

describe('cohort survival', () => {
  test('has no retention to tell once everybody has left', () => {
    expect(cohortSurvival([10, 5, 0, 0])).toEqual({
      survival: [1, 0.5, 0, 0],
      retention: [0.5, 0, null],
      churn: [0.5, 1, null],
    });
  });

  test('needs customers', () => {
    expect(() => cohortSurvival([])).toThrow(modelError('noData', 'activeByPeriod'));
    expect(() => cohortSurvival([0, 0])).toThrow(modelError('noData', 'activeByPeriod'));
  });

  test.each([[[10, 12]], [[10, -1]], [[10, Number.NaN]], [[-10]]])('refuses %j', (active) => {
    expect(() => cohortSurvival(active)).toThrow(outOfRange('activeByPeriod'));
  });
});
