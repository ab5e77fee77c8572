import { requireFinite, requireRange, requireSome } from '#domain/model-error.ts';

/** One salesperson: index of new volume and share of customers retained, both 0 to 100. */
export interface SalesRecord {
  readonly volume: number;
  readonly retention: number;
}

export interface AppraisalInputs {
  readonly people: readonly SalesRecord[];
  readonly volumeWeight: number;
}

export interface Appraisal {
  readonly score: number;
  /** 1 for the best; equal scores share a rank. */
  readonly rank: number;
}

/**
 * Appraisal of salespeople by new volume and retention, in the order given.
 *
 *     score = w·volume + (1 − w)·retention
 *
 * @param volumeWeight w, 0 to 1
 * @throws ModelError `noData` without people; `outOfRange`
 */
export function appraise({ people, volumeWeight }: AppraisalInputs): Appraisal[] {
  requireSome('people', people);
  requireRange('volumeWeight', volumeWeight, 0, 1);
  for (const record of people) requireRecord(record);
  const scores = people.map(({ volume, retention }) => volumeWeight * volume + (1 - volumeWeight) * retention);
  return scores.map((score) => ({ score, rank: 1 + scores.filter((other) => other > score + 1e-9).length }));
}

/**
 * Weight of volume at which two salespeople score the same; null when none from 0 to 1 does, or every one.
 *
 *     w* = (retention_b − retention_a) / ((volume_a − retention_a) − (volume_b − retention_b))
 *
 * @throws ModelError `outOfRange`
 */
export function crossOverWeight(a: SalesRecord, b: SalesRecord): number | null {
  requireRecord(a);
  requireRecord(b);
  const slope = a.volume - a.retention - (b.volume - b.retention);
  const weight = (b.retention - a.retention) / slope;
  return slope !== 0 && weight >= 0 && weight <= 1 ? requireFinite(weight) : null;
}

function requireRecord({ volume, retention }: SalesRecord): void {
  requireRange('volume', volume, 0, 100);
  requireRange('retention', retention, 0, 100);
}
