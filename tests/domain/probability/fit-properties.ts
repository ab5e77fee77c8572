import { expect, test } from 'vitest';
import type { FitQuality } from '#domain/probability/maximum-likelihood.ts';

interface FittedModel<Fit> {
  readonly fit: Fit;
  /** Log-likelihood of all data under any parameters, computed apart from the fit. */
  readonly total: (parameters: Fit) => number;
}

/** Declares what holds for a maximum-likelihood fit: it states its own likelihood, and no neighbour has a higher one. */
export function testFit<Fit extends FitQuality>(fitted: () => FittedModel<Fit>): void {
  test('states the log-likelihood of its parameters', () => {
    const { fit, total } = fitted();
    expect(Math.abs(total(fit) / fit.logLikelihood - 1)).toBeLessThan(1e-10);
  });

  test('is less likely with any parameter changed by a thousandth or by half', () => {
    const { fit, total } = fitted();
    const { logLikelihood, logCovariance: _, ...parameters } = fit;
    for (const [name, value] of Object.entries(parameters))
      for (const factor of [0.5, 0.999, 1.001, 1.5])
        expect(total({ ...fit, [name]: factor * Number(value) }), `${factor} ${name}`).toBeLessThan(logLikelihood);
  });
}
