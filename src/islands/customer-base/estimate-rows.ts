import { type EstimateRange, estimateInterval } from '#domain/probability/estimate-interval.ts';
import type { FitQuality } from '#domain/probability/maximum-likelihood.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import { parameter } from './show.ts';

/** An estimated quantity: what it is called, how it follows from the parameters, what values it can have. */
export interface Quantity {
  readonly name: string;
  readonly of: (parameters: Vector) => number;
  readonly range: EstimateRange;
}

/** The parameters themselves, by their letters in the order of a fit. */
export const parametersCalled = (letters: readonly string[]): readonly Quantity[] =>
  letters.map((name, index) => ({ name, of: (all) => all[index] ?? Number.NaN, range: 'positive' }));

/** Rows of a table: name, estimate, standard error; a dash for an error that the file does not determine. */
export function estimateRows(
  parameters: Vector,
  { logCovariance }: FitQuality,
  quantities: readonly Quantity[],
): readonly (readonly string[])[] {
  const logs = parameters.map(Math.log);
  return quantities.map(({ name, of, range }) => {
    const interval = logCovariance && estimateInterval(of, range, logs, logCovariance);
    return [name, parameter(of(parameters)), interval ? parameter(interval.standardError) : '–'];
  });
}
