import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

/**
 * Logarithm of the likelihood of a cohort under contract, for any model of its survival.
 *
 *     ln L = Σ_{t=1}^{n} (active(t−1) − active(t)) · ln [S(t−1) − S(t)] + active(n) · ln S(n)
 *
 * @param active      customers at the start and after each of the n renewals; shares of the cohort scale the result
 * @param logSurvival ln S(t), strictly falling, with ln S(0) = 0
 * @throws ModelError `noData` when nobody was there or no renewal was observed; `outOfRange` when the counts rise
 */
export function contractLogLikelihood(active: readonly number[], logSurvival: (t: number) => number): number {
  requireRenewals(active, 1);
  const [size = 0, ...later] = active;
  requireRange('active', size, 0);
  let [before, logBefore, total] = [size, 0, 0];
  for (const [index, remaining] of later.entries()) {
    requireRange('active', remaining, 0, before);
    const logAfter = logSurvival(index + 1);
    if (remaining < before) total += (before - remaining) * (logBefore + Math.log(-Math.expm1(logAfter - logBefore)));
    [before, logBefore] = [remaining, logAfter];
  }
  return requireFinite(before > 0 ? total + before * logBefore : total);
}

/** Throws `noData` unless the cohort had customers and was observed over this many renewals. */
export function requireRenewals(active: readonly number[], renewals: number): void {
  if (active.length <= renewals || active[0] === 0)
    throw new ModelError('noData', `a cohort needs customers and at least ${renewals} renewals`, 'active');
}
