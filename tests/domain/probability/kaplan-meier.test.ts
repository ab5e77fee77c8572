import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { kaplanMeier } from '#domain/probability/kaplan-meier.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('survival.kaplanMeier');

const observations = fc
  .array(fc.record({ time: fc.integer({ min: 0, max: 30 }), event: fc.integer({ min: 0, max: 1 }) }), { minLength: 1 })
  .map((rows) => ({ times: rows.map(({ time }) => time), events: rows.map(({ event }) => event) }));

describe('the Kaplan–Meier curve', () => {
  test.prop([observations])('falls from step to step and stays between 0 and 1', (observations) => {
    const survival = [1, ...kaplanMeier(observations).map((step) => step.survival)];
    expect(survival).toEqual(survival.toSorted((a, b) => b - a));
    expect(survival.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test.prop([observations])('is the share still without event when nobody is censored', ({ times }) => {
    for (const { t, survival } of kaplanMeier({ times, events: times.map(() => 1) }))
      expect(survival).toBeCloseTo(times.filter((time) => time > t).length / times.length, 12);
  });

  test.prop([observations])('does not depend on the order of the observations', ({ times, events }) => {
    const reversed = kaplanMeier({ times: times.toReversed(), events: events.toReversed() });
    expect(reversed).toEqual(kaplanMeier({ times, events }));
  });

  test('counts a customer censored at the time of an event as still seen', () => {
    expect(kaplanMeier({ times: [5, 5, 8], events: [1, 0, 0] })).toEqual([
      { t: 5, atRisk: 3, events: 1, survival: 2 / 3, standardError: expect.closeTo(Math.sqrt(2 / 27), 12) },
    ]);
  });

  test('has no standard error where it reaches 0', () => {
    const last = kaplanMeier({ times: [1, 2], events: [1, 1] }).at(-1);
    expect(last).toMatchObject({ t: 2, survival: 0, standardError: null });
  });

  test('has no step when there is no event', () => {
    expect(kaplanMeier({ times: [3, 4], events: [0, 0] })).toEqual([]);
  });

  test('has nothing to draw without observations', () => {
    expect(() => kaplanMeier({ times: [], events: [] })).toThrow(modelError('noData', 'times'));
  });

  test.each([
    [{ times: [1, 2], events: [1] }, 'events'],
    [{ times: [-1], events: [1] }, 'times'],
    [{ times: [Number.NaN], events: [1] }, 'times'],
    [{ times: [1], events: [2] }, 'events'],
  ])('refuses %j', (observations, input) => {
    expect(() => kaplanMeier(observations)).toThrow(outOfRange(input));
  });
});
