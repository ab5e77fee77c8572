import { requireRange, requireWhole } from '#domain/model-error.ts';
import { logRisingFactorial } from '#domain/statistics/log-rising-factorial.ts';
import { negativeBinomialPmf, negativeBinomialTail } from '#domain/statistics/negative-binomial.ts';
import type { GeometricDropoutParameters } from './geometric-dropout.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Probability that a new customer makes exactly x purchases in t units of time, when the x-th purchase ends in the
 * k-th chance to drop out.
 *
 *     P(X(t) = x) = B(a, b+k)/B(a, b) · P(N = x) + [k>0] B(a+1, b+k−1)/B(a, b) · P(N >= x)
 *
 * N counts the purchases of a customer who never drops out; it is negative binomial.
 */
export function pmf({ r, alpha, a, b }: GeometricDropoutParameters, x: number, chances: number, t: number): number {
  requirePositive({ r, alpha, a, b });
  requireWhole('x', x, 0);
  requireRange('t', t, 0);
  const alwaysAlive = { r, alpha, t };
  const stays = Math.exp(logRisingFactorial(b, chances) - logRisingFactorial(a + b, chances));
  const leaves = chances === 0 ? 0 : (stays * a) / (b + chances - 1);
  const tail = x === 0 ? 1 : negativeBinomialTail(alwaysAlive, x);
  return stays * negativeBinomialPmf(alwaysAlive, x) + leaves * tail;
}
