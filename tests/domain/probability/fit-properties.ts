import { expect, test } from 'vitest';

interface FittedModel<Parameters> {
  readonly fit: Parameters & { readonly logLikelihood: number };
  /** Log-likelihood of all data under any parameters, computed apart from the fit. */
  readonly total: (parameters: Parameters) => number;
}

/** Declares what holds for a maximum-likelihood fit: it states its own likelihood, and no neighbour has a higher one. */
export function testFit<Parameters extends { readonly [Name in keyof Parameters]: number }>(
  fitted: () => FittedModel<Parameters>,
): void {
  test('states the log-likelihood of its parameters', () => {
    const { fit, total } = fitted();
    expect(Math.abs(total(fit) / fit.logLikelihood - 1)).toBeLessThan(1e-10);
  });

  test('is less likely with any parameter changed by a thousandth or by half', () => {
    const { fit, total } = fitted();
    const { logLikelihood, ...parameters } = fit;
    for (const name of Object.keys(parameters))
      for (const factor of [0.5, 0.999, 1.001, 1.5])
        expect(total({ ...fit, [name]: factor * Reflect.get(fit, name) }), `${factor} ${name}`).toBeLessThan(
          logLikelihood,
        );
  });
}
