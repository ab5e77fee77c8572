import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { fitBdw } from '#domain/probability/bdw-fit.ts';
import { fitBgBb } from '#domain/probability/bg-bb-fit.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import { constantChurn } from '#domain/probability/constant-churn.ts';
import { fitGammaGamma } from '#domain/probability/gamma-gamma-fit.ts';
import { type FitQuality, fitByGradient, fitBySimplex } from '#domain/probability/maximum-likelihood.ts';
import { fitMbgNbd } from '#domain/probability/mbg-nbd-fit.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import { rfmSummary } from '#domain/probability/rfm-summary.ts';
import { fitSbg } from '#domain/probability/sbg-fit.ts';
import {
  CDNOW_CALIBRATION_END,
  cdnowCustomers,
  cdnowTransactions,
  donationCells,
  subscribersKept,
} from './datasets.ts';

/** Standard errors of the parameters of a fit, in their order. */
function standardErrors({ logLikelihood: _, logCovariance, ...parameters }: FitQuality): number[] {
  const errorOfLog = (index: number): number => Math.sqrt(logCovariance?.[index]?.[index] ?? Number.NaN);
  return Object.values(parameters).map((value, index) => Number(value) * errorOfLog(index));
}

/** The largest relative difference of two lists. */
const apart = (found: readonly number[], expected: readonly number[]): number =>
  Math.max(...found.map((value, index) => Math.abs(value / (expected[index] ?? Number.NaN) - 1)));

const cdnow = rfmSummary(cdnowTransactions(), { calibrationEnd: CDNOW_CALIBRATION_END });
const cohort = (segment: 'highend_pct' | 'regular_pct') =>
  subscribersKept(segment)
    .slice(0, 8)
    .map((share) => Math.round(10 * share));

describe('standard errors by other programs', () => {
  test('of Pareto/NBD are those with which CLVTools tests itself', () => {
    // CLVTools, tests/testthat/test_correctness_pnbd_nocovstaticcov.R; its search stops a little earlier
    expect(apart(standardErrors(fitParetoNbd(cdnow)), [0.0476264, 0.8427222, 0.1872594, 6.2105448])).toBeLessThan(2e-4);
  });

  test('of BG/NBD are those printed in the documentation of lifetimes', () => {
    // lifetimes, docs/Quickstart.md, for the customers with rounded times
    expect(apart(standardErrors(fitBgNbd(cdnowCustomers())), [0.012557, 0.378221, 0.185719, 0.705345])).toBeLessThan(
      3e-5,
    );
  });
});

describe('standard errors worked out apart, from the published likelihoods in 40 digits', () => {
  test.each([
    ['sBG, High End', () => fitSbg(cohort('highend_pct')), [0.10373491, 0.785531539]],
    ['sBG, Regular', () => fitSbg(cohort('regular_pct')), [0.0655989625, 0.152475625]],
    ['BdW, High End', () => fitBdw(cohort('highend_pct')), [0.0595797179, 0.381408692, 0.301043283]],
    ['BdW, Regular', () => fitBdw(cohort('regular_pct')), [0.167041488, 0.282710025, 0.298095323]],
    ['BG/BB', () => fitBgBb(donationCells()), [0.069391357, 0.0294477142, 0.051009845, 0.320818838]],
    ['Gamma-Gamma', () => fitGammaGamma(cdnow), [1.19005204, 0.290132568, 4.15941009]],
    ['BG/NBD', () => fitBgNbd(cdnow), [0.0125573781, 0.378224061, 0.185733824, 0.705414269]],
    ['Pareto/NBD', () => fitParetoNbd(cdnow), [0.047627926, 0.842722534, 0.187281342, 6.21111358]],
    ['MBG/NBD', () => fitMbgNbd(cdnow), [0.0832682066, 0.695620643, 0.154789928, 0.537494798]],
  ])('are met by %s', (_, fitted, expected) => {
    expect(apart(standardErrors(fitted()), expected)).toBeLessThan(1e-5);
  });
});

describe('the standard error', () => {
  const times = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 2, maxLength: 40 });

  test.prop([times])('of a constant rate λ from d events is λ/√d, however it is searched for', (lifetimes) => {
    const observed = lifetimes.reduce((total, time) => total + time, 0);
    const events = lifetimes.length;
    const value = ([rate = 1]: readonly number[]): number => events * Math.log(rate) - rate * observed;
    const slope = ([rate = 1]: readonly number[]): number[] => [events / rate - observed];
    const start = [2 * (events / observed)];
    const byGradient = fitByGradient((at) => ({ value: value(at), gradient: slope(at) }), start, events);
    const bySimplex = fitBySimplex(value, start);
    const byFormula = constantChurn({ times: lifetimes, events: lifetimes.map(() => 1) });
    for (const { logCovariance } of [byGradient, bySimplex, byFormula])
      expect(Math.sqrt(logCovariance?.[0]?.[0] ?? 0)).toBeCloseTo(1 / Math.sqrt(events), 5);
  });

  const twice = <T>(all: readonly T[]): T[] => [...all, ...all];
  test.each([
    ['sBG', (n: number) => fitSbg(cohort('regular_pct').map((active) => n * active))],
    ['BdW', (n: number) => fitBdw(cohort('regular_pct').map((active) => n * active))],
    ['BG/BB', (n: number) => fitBgBb(donationCells().map((cell) => ({ ...cell, customers: n * cell.customers })))],
    ['Gamma-Gamma', (n: number) => fitGammaGamma(n === 1 ? cdnow : twice(cdnow))],
    ['BG/NBD', (n: number) => fitBgNbd(n === 1 ? cdnow : twice(cdnow))],
    ['Pareto/NBD', (n: number) => fitParetoNbd(n === 1 ? cdnow : twice(cdnow))],
  ])('of %s shrinks by √2 when every customer is there twice', (_, fitted) => {
    const doubled = standardErrors(fitted(2)).map((value) => value * Math.SQRT2);
    expect(apart(doubled, standardErrors(fitted(1)))).toBeLessThan(1e-4);
  });

  test('is not given where the likelihood is a ridge, on which only the product of two parameters counts', () => {
    const ridge = ([a = 1, b = 1]: readonly number[]): number => -(Math.log(a * b) ** 2);
    expect(fitBySimplex(ridge, [1, 2]).logCovariance).toBeUndefined();
  });
});
