import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { constantChurn } from '#domain/probability/constant-churn.ts';
import { kaplanMeier } from '#domain/probability/kaplan-meier.ts';
import { medianSurvival } from '#domain/probability/median-survival.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const logLikelihood = (rate: number, times: readonly number[], events: readonly number[]): number =>
  times.reduce((sum, time, index) => sum + (events[index] ?? 0) * Math.log(rate) - rate * time, 0);

describe('a constant rate of churn', () => {
  test.prop([
    fc.array(fc.record({ time: fc.integer({ min: 1, max: 50 }), event: fc.constantFrom(0, 1) }), { minLength: 1 }),
    fc.double({ min: 0.001, max: 10, noNaN: true }),
  ])('is the one that makes the observations most likely', (observations, other) => {
    const times = observations.map(({ time }) => time);
    const events = observations.map(({ event }) => event);
    fc.pre(events.includes(1));
    const fit = constantChurn({ times, events });
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood(fit.rate, times, events), 8);
    expect(logLikelihood(other, times, events)).toBeLessThanOrEqual(fit.logLikelihood + 1e-9);
  });

  test('cannot be learnt without an event, time or observations', () => {
    expect(() => constantChurn({ times: [3, 4], events: [0, 0] })).toThrow(modelError('noData', 'events'));
    expect(() => constantChurn({ times: [0], events: [1] })).toThrow(modelError('noData', 'times'));
    expect(() => constantChurn({ times: [], events: [] })).toThrow(modelError('noData', 'times'));
  });

  test('refuses times below 0 and events that are neither 0 nor 1', () => {
    expect(() => constantChurn({ times: [-1], events: [1] })).toThrow(outOfRange('times'));
    expect(() => constantChurn({ times: [1], events: [2] })).toThrow(outOfRange('events'));
    expect(() => constantChurn({ times: [1, 2], events: [1] })).toThrow(outOfRange('events'));
  });
});

describe('the median of a survival curve', () => {
  test('is the first time at which half or fewer are left', () => {
    expect(medianSurvival(kaplanMeier({ times: [1, 2, 3, 4], events: [1, 1, 1, 1] }))).toBe(2);
    expect(medianSurvival(kaplanMeier({ times: [1, 2, 3], events: [1, 1, 1] }))).toBe(2);
  });

  test('does not exist when more than half are left', () => {
    expect(medianSurvival(kaplanMeier({ times: [1, 2, 3], events: [1, 0, 0] }))).toBeUndefined();
  });
});
