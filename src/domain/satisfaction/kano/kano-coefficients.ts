import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';
import type { KanoCategory } from './kano-table.ts';

export type KanoCounts = Readonly<Record<KanoCategory, number>>;

export interface KanoCoefficients {
  readonly better: number;
  readonly worse: number;
  readonly category: KanoCategory;
}

/** Categories from the most to the least demanding; the earlier one wins a tie. */
const tieOrder = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;

/**
 * What a feature adds when present and takes away when absent, and its most frequent category.
 *
 *     better = (A + O) / (A + O + M + I)        worse = −(O + M) / (A + O + M + I)
 *
 * Reverse and questionable answers stay out of the denominator. Ties go to M, then O, A, I.
 *
 * @param counts respondents per category, each >= 0
 * @throws ModelError `noData` when A, O, M and I are all 0; `outOfRange`
 * @see berger-et-al-1993
 */
export function kanoCoefficients(counts: KanoCounts): KanoCoefficients {
  for (const category of tieOrder) requireRange(category, counts[category], 0);
  const { A, O, M, I } = counts;
  const answers = requireFinite(A + O + M + I);
  if (answers === 0) throw new ModelError('noData', 'no answer is attractive, one-dimensional, must-be or indifferent');
  return {
    better: (A + O) / answers,
    worse: requireFinite(-(O + M) / answers),
    category: tieOrder.reduce((best, category) => (counts[category] > counts[best] ? category : best)),
  };
}
