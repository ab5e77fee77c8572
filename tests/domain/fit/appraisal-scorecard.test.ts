import { describe, expect, test } from 'vitest';
import { type AppraisalInputs, appraise, crossOverWeight } from '#domain/fit/appraisal-scorecard.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';

const hunter = { volume: 100, retention: 70 };
const farmer = { volume: 60, retention: 95 };
const team: AppraisalInputs = { people: [hunter, farmer], volumeWeight: 0.5 };

describe('the appraisal of salespeople', () => {
  test.each([
    { volumeWeight: 1, scores: ['100.0', '60.0'], ranks: [1, 2] },
    { volumeWeight: 0.5, scores: ['85.0', '77.5'], ranks: [1, 2] },
    { volumeWeight: 0.3, scores: ['79.0', '84.5'], ranks: [2, 1] },
  ])('gives $scores when volume weighs $volumeWeight', ({ volumeWeight, scores, ranks }) => {
    const appraisals = appraise({ ...team, volumeWeight });
    expect(appraisals.map(({ score }) => score.toFixed(1))).toEqual(scores);
    expect(appraisals.map(({ rank }) => rank)).toEqual(ranks);
  });

  test('lets equal scores share a rank', () => {
    expect(appraise({ ...team, people: [hunter, hunter, farmer] }).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  test('needs somebody', () => {
    expect(() => appraise({ ...team, people: [] })).toThrow(modelError('noData', 'people'));
  });

  testRefusals(appraise, team, { volumeWeight: [-0.1, 1.1] });
});

describe('the weight at which two salespeople score the same', () => {
  test('is .385 in the lesson', () => {
    const weight = crossOverWeight(hunter, farmer) ?? Number.NaN;
    expect(weight.toFixed(3)).toBe('0.385');
    const [first, second] = appraise({ ...team, volumeWeight: weight });
    expect(first?.score).toBeCloseTo(second?.score ?? Number.NaN, 9);
    expect([first?.rank, second?.rank]).toEqual([1, 1]);
  });

  test('does not exist where one is better at everything or both are alike', () => {
    expect(crossOverWeight(hunter, { volume: 50, retention: 50 })).toBeNull();
    expect(crossOverWeight(hunter, hunter)).toBeNull();
  });

  test('refuses readings outside 0 to 100', () => {
    expect(() => crossOverWeight({ volume: 101, retention: 50 }, farmer)).toThrow(outOfRange('volume'));
    expect(() => crossOverWeight(hunter, { volume: 50, retention: -1 })).toThrow(outOfRange('retention'));
  });
});
