import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../published/refusals.ts';
import { history, shape, silentFor, time } from './arbitraries.ts';

for (const quantity of ['logLikelihood', 'pAlive', 'pmf', 'expected', 'conditionalExpected', 'binTable'])
  describeReferenceCases(`bgnbd.${quantity}`);

const parameters = fc.record({ r: shape, alpha: time, a: shape, b: shape });
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('BG/NBD', () => {
  test('expects 1.226 purchases of a customer with two repeats, as in the article', () => {
    const expected = bgNbd.conditionalExpected(cdnow, { x: 2, tx: 30.43, T: 38.86 }, 39);
    expect(expected.toFixed(3)).toBe('1.226');
  });

  test('expects fewer purchases of the more frequent of two customers who have long been silent', () => {
    const expected = [10, 15, 20, 25].map((x) => bgNbd.conditionalExpected(cdnow, { x, tx: 20, T: 39 }, 52));
    expect(expected).toEqual(expected.toSorted((a, b) => b - a));
  });
});

describe('P(alive) of BG/NBD', () => {
  test.prop([parameters, history])('is a probability', (parameters, history) => {
    const alive = bgNbd.pAlive(parameters, history);
    expect(alive).toBeGreaterThanOrEqual(0);
    expect(alive).toBeLessThanOrEqual(1);
  });

  test.prop([parameters, time])('is 1 without a repeat purchase', (parameters, T) => {
    expect(bgNbd.pAlive(parameters, { x: 0, tx: 0, T })).toBe(1);
  });

  test.prop([parameters, history, time])('never rises while nothing is bought', (parameters, history, more) => {
    const later = bgNbd.pAlive(parameters, silentFor(more, history));
    expect(later).toBeLessThanOrEqual(bgNbd.pAlive(parameters, history));
  });
});

describe('expected purchases under BG/NBD', () => {
  test.prop([parameters.filter(({ a, b, r }) => Math.abs(a - 1) > 0.05 && a + b > 1.05 && r < 10), time])(
    'equal the published hypergeometric form',
    (parameters, t) => {
      const { r, alpha, a, b } = parameters;
      const series = hyp2f1({ a: r, b, c: a + b - 1, z: t / (alpha + t) });
      const published = ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + t)) ** r * series);
      expect(Math.abs(bgNbd.expected(parameters, t) / published - 1)).toBeLessThan(1e-7);
    },
  );

  test.prop([parameters, history, time, time])(
    'by several times are weighted as one',
    (parameters, history, t, more) => {
      const until = (t: number): number => bgNbd.conditionalExpected(parameters, history, t);
      const weighted = bgNbd.weightedExpected(parameters, history, [
        { t, weight: 0.25 },
        { t: t + more, weight: 0.5 },
      ]);
      const apart = until(t) / 4 + until(t + more) / 2;
      expect(Math.abs(weighted - apart)).toBeLessThanOrEqual(1e-11 * apart);
    },
  );

  test.prop([parameters, history, time, time])('grow with time, ever more slowly', (parameters, history, t, more) => {
    const until = (t: number): number => bgNbd.conditionalExpected(parameters, history, t);
    const [sooner, later] = [until(t + more) - until(t), until(t + 2 * more) - until(t + more)];
    expect(sooner).toBeGreaterThanOrEqual(-1e-12 * until(t));
    expect(later).toBeLessThanOrEqual(sooner + 1e-12 * until(t + 2 * more));
  });

  test.prop([parameters, time])('have no pole at a = 1', (parameters, t) => {
    const at = (a: number): number => bgNbd.expected({ ...parameters, a }, t);
    expect(Math.abs((at(1 - 1e-6) + at(1 + 1e-6)) / (2 * at(1)) - 1)).toBeLessThan(1e-9);
  });

  test.prop([parameters, time])(
    'approach those of a customer who never leaves as dropout becomes impossible',
    ({ r, alpha, b }, t) => {
      const lasting = bgNbd.expected({ r, alpha, a: 1e-9, b: b + 1 }, t);
      expect(Math.abs(lasting / ((r * t) / alpha) - 1)).toBeLessThan(1e-5);
    },
  );

  test('are 0 in no time', () => {
    expect(bgNbd.expected(cdnow, 0)).toBe(0);
  });

  testRefusals((inputs: { t: number }) => bgNbd.expected(cdnow, inputs.t), { t: 1 }, { t: [-1, Number.NaN, Infinity] });
});

describe('the purchase count of BG/NBD', () => {
  test.prop([
    fc.record({ r: shape, alpha: fc.double({ min: 5, max: 50, noNaN: true }), a: shape, b: shape }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  ])('has probabilities that add up to 1 and the expected purchases as mean', (parameters, t) => {
    const counts = Array.from({ length: 1000 }, (_, x) => bgNbd.pmf(parameters, x, t));
    expect(counts.every((p) => p >= 0)).toBe(true);
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(counts.reduce((sum, p, x) => sum + p * x, 0)).toBeCloseTo(bgNbd.expected(parameters, t), 6);
  });

  test.prop([parameters, time])('is 0 with the likelihood of a history without repeat', (parameters, t) => {
    const likelihood = Math.exp(bgNbd.logLikelihood(parameters, { x: 0, tx: 0, T: t }));
    expect(bgNbd.pmf(parameters, 0, t)).toBeCloseTo(likelihood, 12);
  });
});

describe('the likelihood of BG/NBD', () => {
  test.prop([parameters, history])('is a finite number', (parameters, history) => {
    expect(bgNbd.logLikelihood(parameters, history)).toSatisfy(Number.isFinite);
  });

  test.prop([parameters, history, fc.double({ min: 0.01, max: 100, noNaN: true })])(
    'changes only by its unit when time is counted in another one',
    (parameters, { x, tx, T }, unit) => {
      const rescaled = bgNbd.logLikelihood(
        { ...parameters, alpha: unit * parameters.alpha },
        { x, tx: unit * tx, T: unit * T },
      );
      const shifted = bgNbd.logLikelihood(parameters, { x, tx, T }) - x * Math.log(unit);
      expect(Math.abs(rescaled - shifted)).toBeLessThan(1e-10 * (1 + Math.abs(shifted)));
    },
  );

  testRefusals(
    ({ r, alpha, a, b, x, tx, T }) => bgNbd.logLikelihood({ r, alpha, a, b }, { x, tx, T }),
    { ...cdnow, x: 2, tx: 3, T: 4 },
    { r: [0, -1], alpha: [0, Number.NaN], a: [0], b: [-2], x: [-1, 1.5, Number.NaN], tx: [-1, 4.1], T: [Number.NaN] },
  );

  test('refuses a last repeat purchase without repeat purchases', () => {
    expect(() => bgNbd.logLikelihood(cdnow, { x: 0, tx: 3, T: 4 })).toThrow(outOfRange('tx'));
  });
});
