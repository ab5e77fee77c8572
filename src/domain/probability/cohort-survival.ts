import { ModelError, requireRange } from '#domain/model-error.ts';

export interface CohortSurvival {
  /** Share of the cohort still active, by period; 1 at the start. */
  readonly survival: readonly number[];
  /** Share of the active of one period who are active in the next; null when nobody was left to be kept. */
  readonly retention: readonly (number | null)[];
  /** 1 − retention */
  readonly churn: readonly (number | null)[];
}

/**
 * Survival, retention and churn of one cohort that was counted every period.
 *
 *     S(t) = active(t)/active(0)        r(t) = active(t)/active(t−1)        churn(t) = 1 − r(t)
 *
 * @param activeByPeriod customers still active, the whole cohort first; a lost customer does not return
 * @throws ModelError `noData` when the cohort is empty; `outOfRange` when the count rises
 */
export function cohortSurvival(activeByPeriod: readonly number[]): CohortSurvival {
  const [size = 0, ...later] = activeByPeriod;
  requireRange('activeByPeriod', size, 0);
  if (size === 0) throw new ModelError('noData', 'the cohort is empty', 'activeByPeriod');
  let before = size;
  const retention = later.map((active) => {
    requireRange('activeByPeriod', active, 0, before);
    const kept = before === 0 ? null : active / before;
    before = active;
    return kept;
  });
  return {
    survival: activeByPeriod.map((active) => active / size),
    retention,
    churn: retention.map((kept) => (kept === null ? null : 1 - kept)),
  };
}
