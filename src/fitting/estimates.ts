import { type EstimateInterval, estimateInterval } from '#domain/probability/estimate-interval.ts';
import type { FitQuality } from '#domain/probability/maximum-likelihood.ts';
import type { FittedModel } from './define-model.ts';

/** A parameter, or what follows from the parameters, and how sure it is. */
export interface Estimate {
  readonly id: string;
  readonly value: number;
  /** Undefined where the data do not tell. */
  readonly interval: EstimateInterval | undefined;
}

/** Every estimate of a fit with its standard error and interval. */
export function estimatesOf(model: FittedModel, fit: FitQuality): readonly Estimate[] {
  const { logCovariance } = fit;
  const logs = model.parameters.map((name) => Math.log(numberIn(fit, name)));
  const estimatesAt = (values: readonly number[]) =>
    model.estimates({ ...fit, ...Object.fromEntries(model.parameters.map((name, index) => [name, values[index]])) });
  return Object.entries(model.estimates(fit)).map(([id, value]) => {
    const range = model.shares.includes(id) ? 'share' : 'positive';
    const quantity = (values: readonly number[]): number => estimatesAt(values)[id] ?? Number.NaN;
    return { id, value, interval: logCovariance && estimateInterval(quantity, range, logs, logCovariance) };
  });
}

function numberIn(fit: object, name: string): number {
  const value: unknown = Reflect.get(fit, name);
  return typeof value === 'number' ? value : Number.NaN;
}
