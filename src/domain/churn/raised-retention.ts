import { requireRange } from '#domain/model-error.ts';

export interface RaisedRetentionInputs {
  readonly retention: number;
  readonly increase: number;
  readonly unit: 'percentagePoints' | 'percent';
}

/**
 * Retention after an increase, read as percentage points or as per cent of the present rate.
 *
 *     points: r + Δ        per cent: r·(1 + Δ)        0.80 and 5 give 0.85 or 0.84
 *
 * @param retention r, 0 to 1
 * @param increase  Δ as a share (0.05 for 5), negative for a fall
 * @throws ModelError `outOfRange`, also when the raised rate leaves 0 to 1
 */
export function raisedRetention({ retention, increase, unit }: RaisedRetentionInputs): number {
  requireRange('retention', retention, 0, 1);
  const raised = unit === 'percentagePoints' ? retention + increase : retention * (1 + increase);
  requireRange('increase', raised, 0, 1);
  return raised;
}
