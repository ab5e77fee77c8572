import { requireRange, requireSameLength, requireSome, requireWhole } from '#domain/model-error.ts';

export interface RfmScoreInputs {
  readonly recencyDays: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
  readonly bins: number;
}

export interface RfmScores {
  readonly R: readonly number[];
  readonly F: readonly number[];
  readonly M: readonly number[];
}

/**
 * Recency, frequency and monetary scores of each customer, 1 (worst) to k (best).
 *
 *     score = min(k, 1 + ⌊k · (number strictly worse) / n⌋)
 *
 * Fewer days since the last purchase are better. Equal customers share a score, so many ties make unequal bins.
 *
 * @param recencyDays days since the last purchase, >= 0
 * @param frequency   purchases, >= 0, as many as recencies
 * @param monetary    money spent, as many as recencies
 * @param bins        k, a whole number from 2 to 100
 * @throws ModelError `noData` without customers; `outOfRange`
 * @see hughes-1994
 */
export function rfmScore({ recencyDays, frequency, monetary, bins }: RfmScoreInputs): RfmScores {
  requireSome('recencyDays', recencyDays);
  requireSameLength('frequency', frequency, recencyDays);
  requireSameLength('monetary', monetary, recencyDays);
  requireWhole('bins', bins, 2, 100);
  for (const days of recencyDays) requireRange('recencyDays', days, 0);
  for (const purchases of frequency) requireRange('frequency', purchases, 0);
  for (const money of monetary) requireRange('monetary', money);
  return {
    R: scores(
      recencyDays.map((days) => -days),
      bins,
    ),
    F: scores(frequency, bins),
    M: scores(monetary, bins),
  };
}

function scores(values: readonly number[], bins: number): number[] {
  const worseThan = new Map<number, number>();
  for (const [rank, value] of [...values].sort((a, b) => a - b).entries())
    if (!worseThan.has(value)) worseThan.set(value, rank);
  return values.map((value) => Math.min(bins, 1 + Math.floor((bins * (worseThan.get(value) ?? 0)) / values.length)));
}
