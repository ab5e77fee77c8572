import { requireRange } from '#domain/model-error.ts';
import { cumulativeShares } from './lorenz-curve.ts';

export interface AbcInputs {
  readonly values: readonly number[];
  readonly cutA?: number;
  readonly cutB?: number;
}

export type AbcClass = 'A' | 'B' | 'C';

export interface AbcRow {
  /** Position of the contribution in the input. */
  readonly position: number;
  readonly value: number;
  readonly cumulativeShare: number;
  readonly class: AbcClass;
}

/** Shares of decimals miss round cuts by their last digits; a share this close to a cut has reached it. */
const cutTolerance = 1e-12;

/**
 * ABC classes of contributions, largest first; equal ones keep their order.
 *
 *     class by the cumulative share BEFORE the item: below cut A → A, below cut B → B, else C
 *
 * So the item that crosses a cut still belongs to the higher class. That is a convention; others class by the share
 * after.
 *
 * @param values contributions summing to more than 0
 * @param cutA   0 to 1, 0.8 when left out
 * @param cutB   cutA to 1, 0.95 when left out
 * @throws ModelError `noData`; `outOfRange`
 */
export function abcClasses({ values, cutA = 0.8, cutB = 0.95 }: AbcInputs): AbcRow[] {
  requireRange('cutA', cutA, 0, 1);
  requireRange('cutB', cutB, cutA, 1);
  const ranked = values.map((value, position) => ({ position, value })).sort((a, b) => b.value - a.value);
  const shares = cumulativeShares(ranked.map((row) => row.value));
  const classAt = (share: number): AbcClass => {
    if (share < cutA - cutTolerance) return 'A';
    return share < cutB - cutTolerance ? 'B' : 'C';
  };
  return ranked.map((row, rank) => ({
    ...row,
    cumulativeShare: shares[rank + 1] ?? 1,
    class: classAt(shares[rank] ?? 0),
  }));
}
