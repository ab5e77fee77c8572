import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { gammaMean } from '#domain/statistics/gamma-mean.ts';
import { hyp2f1 } from '#domain/statistics/hyp2f1.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';
import { history, shape, silentFor, time } from './arbitraries.ts';

for (const quantity of ['logLikelihood', 'pAlive', 'expected', 'conditionalExpected', 'dert', 'binTable'])
  describeReferenceCases(`pnbd.${quantity}`);

const parameters = fc.record({ r: shape, alpha: time, s: shape, beta: time });
const cdnow = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

describe('P(alive) of Pareto/NBD', () => {
  test.prop([parameters, history])('is a probability', (parameters, history) => {
    const alive = paretoNbd.pAlive(parameters, history);
    expect(alive).toBeGreaterThanOrEqual(0);
    expect(alive).toBeLessThanOrEqual(1);
  });

  test.prop([parameters, history])('is 1 at the moment of a purchase', (parameters, { x, T }) => {
    expect(paretoNbd.pAlive(parameters, { x: x + 1, tx: T, T })).toBe(1);
  });

  test.prop([parameters, history, time])('never rises while nothing is bought', (parameters, history, more) => {
    const later = paretoNbd.pAlive(parameters, silentFor(more, history));
    expect(later).toBeLessThanOrEqual(paretoNbd.pAlive(parameters, history) * (1 + 1e-12));
  });

  test.prop([parameters, history.filter(({ x, tx, T }) => x < 20 && tx < 0.8 * T)])(
    'equals the published hypergeometric form',
    (parameters, history) => {
      const { r, alpha, s, beta } = parameters;
      const { x, tx, T } = history;
      const total = r + s + x;
      const [low, high, power] = alpha < beta ? [alpha, beta, r + x] : [beta, alpha, s + 1];
      /** F(t), times (high + T)^total to stay representable. */
      const f = (t: number): number =>
        hyp2f1({ a: total, b: power, c: total + 1, z: (high - low) / (high + t) }) * ((high + T) / (high + t)) ** total;
      const oddsOfDeath = (s / total) * ((alpha + T) / (high + T)) ** (r + x) * ((beta + T) / (high + T)) ** s;
      const published = 1 / (1 + oddsOfDeath * (f(tx) - f(T)));
      expect(paretoNbd.pAlive(parameters, history)).toBeCloseTo(published, 7);
    },
  );
});

describe('expected purchases under Pareto/NBD', () => {
  test.prop([parameters, time])('are continuous at s = 1', (parameters, t) => {
    const at = (s: number): number => paretoNbd.expected({ ...parameters, s }, t);
    expect(Math.abs((at(1 - 1e-6) + at(1 + 1e-6)) / (2 * at(1)) - 1)).toBeLessThan(1e-9);
    expect(at(1)).toBeCloseTo(
      ((parameters.r * parameters.beta) / parameters.alpha) * Math.log1p(t / parameters.beta),
      9,
    );
  });

  test.prop([parameters, history, time])('are those of a new customer when there is no history', (parameters, _, t) => {
    const none = { x: 0, tx: 0, T: 0 };
    expect(paretoNbd.conditionalExpected(parameters, none, t)).toBe(paretoNbd.expected(parameters, t));
  });

  test.prop([parameters, time])('stay below those of a customer who never dies', (parameters, t) => {
    expect(paretoNbd.expected(parameters, t)).toBeLessThan(((parameters.r * t) / parameters.alpha) * (1 + 1e-12));
  });

  testRefusals((inputs: { t: number }) => paretoNbd.expected(cdnow, inputs.t), { t: 1 }, { t: [-1, Number.NaN] });
});

describe('DERT of Pareto/NBD', () => {
  const rate = fc.double({ min: 1e-4, max: 0.1, noNaN: true });

  test.prop([parameters, history, rate])(
    'is the number of purchases expected until an end that comes at the discount rate',
    (parameters, history, delta) => {
      const untilEnd = gammaMean(1, (g) => paretoNbd.conditionalExpected(parameters, history, g / delta));
      const dert = paretoNbd.discountedExpected(parameters, history, delta);
      expect(Math.abs(dert - untilEnd)).toBeLessThanOrEqual(1e-9 * untilEnd);
    },
  );

  test.prop([parameters.filter(({ s }) => s > 1.2), history])(
    'approaches the undiscounted number of purchases when the lifetime has a mean',
    (parameters, history) => {
      const undiscounted = paretoNbd.discountedExpected(parameters, history, 0);
      expect(paretoNbd.discountedExpected(parameters, history, 1e-12)).toBeLessThanOrEqual(undiscounted * (1 + 1e-9));
      expect(paretoNbd.discountedExpected(parameters, history, 1e-12)).toBeGreaterThanOrEqual(0.9 * undiscounted);
    },
  );

  test('diverges without discount when the lifetime has no mean', () => {
    const forever = (): number => paretoNbd.discountedExpected({ ...cdnow, s: 1 }, { x: 1, tx: 2, T: 3 }, 0);
    expect(forever).toThrow(modelError('diverges', 'delta'));
  });
});

describe('the likelihood of Pareto/NBD', () => {
  test.prop([parameters, history])('is a finite number', (parameters, history) => {
    expect(paretoNbd.logLikelihood(parameters, history)).toSatisfy(Number.isFinite);
  });

  test.prop([parameters, history, fc.double({ min: 0.01, max: 100, noNaN: true })])(
    'changes only by its unit when time is counted in another one',
    ({ r, alpha, s, beta }, { x, tx, T }, unit) => {
      const units = { r, alpha: unit * alpha, s, beta: unit * beta };
      const rescaled = paretoNbd.logLikelihood(units, { x, tx: unit * tx, T: unit * T });
      const shifted = paretoNbd.logLikelihood({ r, alpha, s, beta }, { x, tx, T }) - x * Math.log(unit);
      expect(Math.abs(rescaled - shifted)).toBeLessThan(1e-10 * (1 + Math.abs(shifted)));
    },
  );

  test('of no purchase is the chance of none before death or the end, averaged over both rates', () => {
    const { r, alpha, s, beta } = cdnow;
    const T = 20;
    const likelihood = gammaMean(r, (g) => gammaMean(s, (h) => noneInTime(g / alpha, h / beta, T)));
    expect(Math.exp(paretoNbd.logLikelihood(cdnow, { x: 0, tx: 0, T }))).toBeCloseTo(likelihood, 10);
  });

  testRefusals(
    ({ r, alpha, s, beta, x, tx, T }) => paretoNbd.logLikelihood({ r, alpha, s, beta }, { x, tx, T }),
    { ...cdnow, x: 2, tx: 3, T: 4 },
    { r: [0, -1], alpha: [0, Number.NaN], s: [0], beta: [-2], x: [-1, 1.5], tx: [-1, 4.1], T: [Number.NaN] },
  );
});

/** Probability of no purchase by T at purchase rate λ and death rate μ: (μ + λ e^−(λ+μ)T)/(λ + μ). */
function noneInTime(lambda: number, mu: number, T: number): number {
  return (mu + lambda * Math.exp(-(lambda + mu) * T)) / (lambda + mu);
}
