import { describe, expect, test } from 'vitest';
import { normalCriticalValue, twoSidedNormalTail } from '#domain/satisfaction/intervals/normal-distribution.ts';
import { studentTCentre, studentTCriticalValue } from '#domain/satisfaction/intervals/student-t-distribution.ts';
import { outOfRange } from '../../../published/refusals.ts';

describe('the normal distribution', () => {
  test.each([
    [0.5, 0.674489750196082],
    [0.8, 1.2815515655446],
    [0.9, 1.64485362695147],
    [0.95, 1.95996398454005],
    [0.99, 2.5758293035489],
    [0.999, 3.29052673149189],
  ])('holds %d of its probability within %d', (confidence, z) => {
    expect(normalCriticalValue(confidence)).toBeCloseTo(z, 12);
  });

  test.each([
    [0, 1],
    [1, 0.317310507862914],
    [-1, 0.317310507862914],
    [2.9, 0.003731626600768077],
    [3.1, 0.0019352064264367124],
    [5, 5.73303143758388e-7],
    [20, 5.50724823721247e-89],
  ])('lies further out than %d with probability %d', (z, p) => {
    expect(twoSidedNormalTail(z) / p).toBeCloseTo(1, 11);
  });

  test.each([0, 1, -0.5, 1.5, Number.NaN])('has no critical value for a confidence of %d', (confidence) => {
    expect(() => normalCriticalValue(confidence)).toThrow(outOfRange('confidence'));
  });

  test('has no tail beyond what is no number', () => {
    expect(() => twoSidedNormalTail(Number.NaN)).toThrow(outOfRange('z'));
  });
});

describe("Student's t distribution", () => {
  test.each([
    [1, '12.706'],
    [2, '4.303'],
    [3, '3.182'],
    [4, '2.776'],
    [9, '2.262'],
    [10, '2.228'],
    [30, '2.042'],
    [120, '1.980'],
  ])('with %d degrees of freedom holds 95 %% within %s, as tables print', (degreesOfFreedom, printed) => {
    expect(studentTCriticalValue(0.95, degreesOfFreedom).toFixed(3)).toBe(printed);
  });

  test('becomes normal as the degrees of freedom grow', () => {
    expect(studentTCriticalValue(0.95, 100_000)).toBeCloseTo(normalCriticalValue(0.95), 4);
  });

  test('with one degree of freedom holds half within 1', () => {
    expect(studentTCentre(1, 1)).toBeCloseTo(0.5, 15);
  });

  test.each([0, -1, 1.5])('does not exist with %d degrees of freedom', (degreesOfFreedom) => {
    expect(() => studentTCriticalValue(0.95, degreesOfFreedom)).toThrow(outOfRange('degreesOfFreedom'));
  });
});
