import { describe, expect, test } from 'vitest';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { fitParetoNbd } from '#domain/probability/pareto-nbd-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';
import { cdnowCustomers } from './datasets.ts';
import { testFit } from './fit-properties.ts';

describeReferenceCases('pnbd.fit');

describe('the Pareto/NBD fit to CDNOW', () => {
  const customers = cdnowCustomers();

  testFit(() => ({
    fit: fitParetoNbd(customers),
    total: (parameters) => customers.reduce((sum, own) => sum + paretoNbd.logLikelihood(parameters, own), 0),
  }));

  test('keeps its shapes and rescales alpha and beta when time is counted in days', () => {
    const weeks = fitParetoNbd(customers);
    const days = fitParetoNbd(customers.map(({ x, tx, T }) => ({ x, tx: 7 * tx, T: 7 * T })));
    for (const scale of ['alpha', 'beta'] as const) expect(days[scale] / weeks[scale]).toBeCloseTo(7, 4);
    for (const shape of ['r', 's'] as const) expect(days[shape] / weeks[shape]).toBeCloseTo(1, 5);
  });

  test('stops where the caller asks it to', () => {
    const stopped = (): unknown => fitParetoNbd(customers, { onIteration: ({ iteration }) => iteration < 2 });
    expect(stopped).toThrow(modelError('notConverged'));
  });
});

describe('the Pareto/NBD fit', () => {
  test('has nothing to learn from without customers or repeat purchases', () => {
    expect(() => fitParetoNbd([])).toThrow(modelError('noData', 'customers'));
    expect(() => fitParetoNbd([{ x: 0, tx: 0, T: 10 }])).toThrow(modelError('noData', 'customers'));
  });

  test('finds no parameters for customers who are all alike', () => {
    const alike = Array.from({ length: 20 }, () => ({ x: 3, tx: 9, T: 10 }));
    expect(() => fitParetoNbd(alike)).toThrow(modelError('notConverged'));
  });

  test('refuses a history that cannot be', () => {
    expect(() => fitParetoNbd([{ x: 0.5, tx: 1, T: 10 }])).toThrow(outOfRange('x'));
  });
});
