import { describe, expect, test } from 'vitest';
import * as gammaGamma from '#domain/probability/gamma-gamma.ts';
import { fitGammaGamma } from '#domain/probability/gamma-gamma-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';
import { cdnowCustomers } from './datasets.ts';
import { testFit } from './fit-properties.ts';

describeReferenceCases('gammaGamma.fit');

describe('the gamma-gamma fit to CDNOW', () => {
  const customers = cdnowCustomers();
  const buyers = customers.filter(({ x }) => x > 0);

  testFit(() => ({
    fit: fitGammaGamma(customers),
    total: (parameters) => buyers.reduce((sum, own) => sum + gammaGamma.logLikelihood(parameters, own), 0),
  }));

  test('learns nothing from customers without repeat purchases or without spend', () => {
    expect(fitGammaGamma(customers)).toEqual(fitGammaGamma([...buyers, { x: 3, zbar: 0 }, { x: 2, zbar: -5 }]));
  });

  test('keeps its shapes and rescales v in another currency', () => {
    const dollars = fitGammaGamma(buyers);
    const fen = fitGammaGamma(buyers.map(({ x, zbar }) => ({ x, zbar: 720 * zbar })));
    expect(fen.v / dollars.v).toBeCloseTo(720, 2);
    expect(fen.p / dollars.p).toBeCloseTo(1, 5);
    expect(fen.q / dollars.q).toBeCloseTo(1, 5);
  });
});

describe('the gamma-gamma fit', () => {
  test('has nothing to learn from without repeat purchases', () => {
    expect(() => fitGammaGamma([])).toThrow(modelError('noData', 'customers'));
    expect(() => fitGammaGamma([{ x: 0, zbar: 0 }])).toThrow(modelError('noData', 'customers'));
  });

  test('finds no parameters when everybody spends the same', () => {
    const same = [1, 2, 3, 4].map((x) => ({ x, zbar: 10 }));
    expect(() => fitGammaGamma(same)).toThrow(modelError('notConverged'));
  });

  test('refuses spend that is not a number', () => {
    expect(() => fitGammaGamma([{ x: 1, zbar: Number.NaN }])).toThrow(outOfRange('zbar'));
  });
});
