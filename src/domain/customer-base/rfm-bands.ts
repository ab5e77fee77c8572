import type { RfmScores } from '#domain/segmentation/rfm-score.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CustomerRecord } from './customer-records.ts';

/** Customers with one score, and the mean of what was scored; undefined when nobody has the score. */
export interface ScoreBand {
  readonly customers: number;
  readonly mean: number | undefined;
}

/** The customers with one score in recency (days), in frequency (purchases) and in monetary value (money). */
export interface RfmBand {
  readonly score: number;
  readonly recency: ScoreBand;
  readonly frequency: ScoreBand;
  readonly monetary: ScoreBand;
}

/** What stands behind each score, the best first. Equal customers share a score, so that a score may belong to nobody. */
export function rfmBands(records: readonly CustomerRecord[], scores: RfmScores, bins: number): RfmBand[] {
  const band = (own: readonly number[], score: number, measure: (record: CustomerRecord) => number): ScoreBand => {
    const values = records.flatMap((record, index) => (own[index] === score ? [measure(record)] : []));
    return { customers: values.length, mean: values.length === 0 ? undefined : sum(values) / values.length };
  };
  return Array.from({ length: bins }, (_, index) => {
    const score = bins - index;
    return {
      score,
      recency: band(scores.R, score, ({ recencyDays }) => recencyDays),
      frequency: band(scores.F, score, ({ purchases }) => purchases),
      monetary: band(scores.M, score, ({ spend }) => spend),
    };
  });
}
