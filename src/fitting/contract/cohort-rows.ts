import type { RefusedRow } from '../define-model.ts';

/** Customers under contract who are still there after some renewals. */
export interface CohortRow {
  readonly renewals: number;
  readonly active: number;
}

/** The columns of a shrinking cohort. */
export const cohortColumns = {
  renewals: { kind: 'whole', min: 0 },
  active: { kind: 'number', min: 0 },
} as const;

/** The next period of a cohort: none is left out, and nobody comes back. */
export function cohortRow({ renewals, active }: CohortRow, before: CohortRow | undefined): CohortRow | RefusedRow {
  if (renewals !== (before?.renewals ?? -1) + 1) return { refused: 'notTheNextPeriod', column: 'renewals' };
  if (before && active > before.active) return { refused: 'moreThanBefore', column: 'active' };
  return { renewals, active };
}

/** The counts to which a model is fitted: the start and the first renewals. */
export const calibrated = (rows: readonly CohortRow[], calibration: number): readonly number[] =>
  rows.slice(0, calibration + 1).map(({ active }) => active);
