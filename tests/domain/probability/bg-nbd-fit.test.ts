import { describe, expect, test } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';
import { cdnowCustomers } from './datasets.ts';
import { testFit } from './fit-properties.ts';

describeReferenceCases('bgnbd.fit');

describe('the BG/NBD fit to CDNOW', () => {
  const customers = cdnowCustomers();

  testFit(() => ({
    fit: fitBgNbd(customers),
    total: (parameters) => customers.reduce((sum, own) => sum + bgNbd.logLikelihood(parameters, own), 0),
  }));

  test('keeps its shapes and rescales alpha when time is counted in days', () => {
    const weeks = fitBgNbd(customers);
    const days = fitBgNbd(customers.map(({ x, tx, T }) => ({ x, tx: 7 * tx, T: 7 * T })));
    expect(days.alpha / weeks.alpha).toBeCloseTo(7, 5);
    for (const shape of ['r', 'a', 'b'] as const) expect(days[shape] / weeks[shape]).toBeCloseTo(1, 6);
  });

  test('does not depend on the order of the customers', () => {
    expect(fitBgNbd(customers.toReversed()).r).toBeCloseTo(fitBgNbd(customers).r, 8);
  });

  test('reports a rising likelihood and stops where the caller asks it to', () => {
    const values: number[] = [];
    const stopped = (): unknown =>
      fitBgNbd(customers, { onIteration: ({ logLikelihood }) => values.push(logLikelihood) < 5 });
    expect(stopped).toThrow(modelError('notConverged'));
    expect(values).toHaveLength(5);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});

describe('the BG/NBD fit', () => {
  test('has nothing to learn from without customers, repeat purchases or time', () => {
    expect(() => fitBgNbd([])).toThrow(modelError('noData', 'customers'));
    expect(() => fitBgNbd([{ x: 0, tx: 0, T: 10 }])).toThrow(modelError('noData', 'customers'));
    expect(() => fitBgNbd([{ x: 1, tx: 0, T: 0 }])).toThrow(modelError('noData', 'customers'));
  });

  test('finds no parameters for customers who are all alike', () => {
    const alike = Array.from({ length: 20 }, () => ({ x: 3, tx: 9, T: 10 }));
    expect(() => fitBgNbd(alike)).toThrow(modelError('notConverged'));
  });

  test('refuses a history that cannot be', () => {
    expect(() => fitBgNbd([{ x: 2, tx: 11, T: 10 }])).toThrow(outOfRange('tx'));
  });
});
