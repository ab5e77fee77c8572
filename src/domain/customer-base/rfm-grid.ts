import type { RfmScores } from '#domain/segmentation/rfm-score.ts';

/** Customers with one score in recency, by their score in frequency from 1 upwards. */
export interface RfmGridRow {
  readonly R: number;
  readonly byFrequency: readonly number[];
}

/** Counts customers by their scores in recency, the best first, and in frequency. */
export function rfmGrid({ R, F }: RfmScores, bins: number): RfmGridRow[] {
  const rows = Array.from({ length: bins }, () => new Array<number>(bins).fill(0));
  for (const [customer, recency] of R.entries()) {
    const row = rows[bins - recency] ?? [];
    const column = (F[customer] ?? 1) - 1;
    row[column] = (row[column] ?? 0) + 1;
  }
  return rows.map((byFrequency, index) => ({ R: bins - index, byFrequency }));
}
