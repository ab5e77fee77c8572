import { describe, expect, test } from 'vitest';
import { estimatesOf } from '#fitting/estimates.ts';
import { catalog, fittedModel, reportOn, tableOf } from './catalog.ts';

describe.each(catalog.flatMap(({ model }) => model.samples.map((sample) => ({ model, sample, name: model.id }))))(
  'the estimates of $name from a sample',
  ({ model, sample }) => {
    const { estimates } = reportOn(model, tableOf(model, sample));

    test('each lie within an interval, and shares between 0 and 1', () => {
      for (const { id, value, interval } of estimates) {
        const { lower = 0, upper = 0, standardError = 0 } = interval ?? {};
        expect(0 < lower && lower < value && value < upper, id).toBe(true);
        expect(standardError).toBeGreaterThan(0);
        if (model.shares.includes(id)) expect(upper).toBeLessThan(1);
      }
    });
  },
);

describe('how sure an estimate is', () => {
  const sbg = fittedModel('sbg');

  test('is not said of parameters that a small table leaves open, but of the mean that it tells', () => {
    const { estimates } = reportOn(sbg, '0,20\n1,16\n2,14\n3,13\n4,11\n5,9');
    const told = estimates.filter(({ interval }) => interval !== undefined).map(({ id }) => id);
    expect(told).toEqual(['meanChurn']);
  });

  test('is not said of any when the likelihood is flat in some direction', () => {
    const fit = { alpha: 1, beta: 2, logLikelihood: -1, logCovariance: undefined };
    expect(estimatesOf(sbg, fit).map(({ id, interval }) => [id, interval])).toEqual([
      ['alpha', undefined],
      ['beta', undefined],
      ['meanChurn', undefined],
    ]);
  });

  test('of a rate of leaving λ is λ/√d, and the mean lifetime has the reciprocal interval', () => {
    const model = fittedModel('kaplan-meier');
    const [sample] = model.samples;
    if (!sample) throw new Error('a model needs a sample');
    const [rate, lifetime] = reportOn(model, tableOf(model, sample)).estimates;
    expect((rate?.value ?? 0) / (rate?.interval?.standardError ?? 0)).toBeCloseTo(Math.sqrt(9), 6);
    expect((rate?.interval?.lower ?? 0) * (lifetime?.interval?.upper ?? 0)).toBeCloseTo(1, 8);
  });
});
