import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import * as mbgNbd from '#domain/probability/mbg-nbd.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import { hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';
import { history, shape, silentFor, time } from './arbitraries.ts';
import { cdnowCustomers } from './datasets.ts';
import { testFit } from './fit-properties.ts';

describeReferenceCases('mbgnbd.fit');
describeReferenceCases('mbgnbd.pAlive');

const parameters = fc.record({ r: shape, alpha: time, a: shape, b: shape });
const cdnow = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };

describe('P(alive) of MBG/NBD', () => {
  test.prop([parameters, history])('is a probability below 1', (parameters, history) => {
    const alive = mbgNbd.pAlive(parameters, history);
    expect(alive).toBeGreaterThanOrEqual(0);
    expect(alive).toBeLessThan(1);
  });

  test.prop([parameters, history, time])('never rises while nothing is bought', (parameters, history, more) => {
    const later = mbgNbd.pAlive(parameters, silentFor(more, history));
    expect(later).toBeLessThanOrEqual(mbgNbd.pAlive(parameters, history));
  });

  test.prop([parameters])('starts at the share that stays after the first purchase', (parameters) => {
    const { a, b } = parameters;
    expect(mbgNbd.pAlive(parameters, { x: 0, tx: 0, T: 0 })).toBeCloseTo(b / (a + b), 12);
  });
});

describe('expected purchases under MBG/NBD', () => {
  test.prop([parameters, time])(
    'are those of BG/NBD for the customers who stay after the first purchase',
    (parameters, t) => {
      const { a, b } = parameters;
      const staying = (b / (a + b)) * bgNbd.expected({ ...parameters, b: b + 1 }, t);
      expect(Math.abs(mbgNbd.expected(parameters, t) / staying - 1)).toBeLessThan(1e-10);
    },
  );

  test.prop([
    parameters.filter(({ a, r }) => Math.abs(a - 1) > 0.05 && r < 10),
    history.filter(({ x }) => x < 5),
    time,
  ])('after a history equal the published hypergeometric form', (parameters, history, t) => {
    const { r, alpha, a, b } = parameters;
    const { x, T } = history;
    const z = t / (alpha + T + t);
    const series = hyp2f1({ a: r + x, b: b + x + 1, c: a + b + x, z });
    const published = ((a + b + x) / (a - 1)) * (1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * series);
    const expected = mbgNbd.pAlive(parameters, history) * published;
    expect(mbgNbd.conditionalExpected(parameters, history, t)).toBeCloseTo(expected, 6);
  });
});

describe('the purchase count of MBG/NBD', () => {
  test.prop([
    fc.record({ r: shape, alpha: fc.double({ min: 5, max: 50, noNaN: true }), a: shape, b: shape }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  ])('has probabilities that add up to 1 and the expected purchases as mean', (parameters, t) => {
    const counts = Array.from({ length: 1000 }, (_, x) => mbgNbd.pmf(parameters, x, t));
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(counts.reduce((sum, p, x) => sum + p * x, 0)).toBeCloseTo(mbgNbd.expected(parameters, t), 6);
  });
});

describe('the likelihood of MBG/NBD', () => {
  test.prop([parameters, time])('of a history without repeat is the probability of no purchase', (parameters, T) => {
    const likelihood = Math.exp(mbgNbd.logLikelihood(parameters, { x: 0, tx: 0, T }));
    expect(mbgNbd.pmf(parameters, 0, T)).toBeCloseTo(likelihood, 12);
  });

  testRefusals(
    ({ r, alpha, a, b, x, tx, T }) => mbgNbd.logLikelihood({ r, alpha, a, b }, { x, tx, T }),
    { ...cdnow, x: 2, tx: 3, T: 4 },
    { r: [0, -1], alpha: [0, Number.NaN], a: [0], b: [-2], x: [-1, 1.5], tx: [-1, 4.1], T: [Number.NaN] },
  );
});

describe('the MBG/NBD fit to CDNOW', () => {
  const customers = cdnowCustomers();

  testFit(() => ({
    fit: fitMbgNbd(customers),
    total: (parameters) => customers.reduce((sum, own) => sum + mbgNbd.logLikelihood(parameters, own), 0),
  }));

  test('has nothing to learn from without repeat purchases', () => {
    expect(() => fitMbgNbd([{ x: 0, tx: 0, T: 10 }])).toThrow(modelError('noData', 'customers'));
  });
});
