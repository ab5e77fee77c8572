import { ModelError, requireRange, requireSameLength } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { sampleVariance } from './sample-variance.ts';

/**
 * Cronbach's alpha of a rating scale.
 *
 *     α = k/(k − 1) · (1 − Σ s²_item / s²_total)        variances divided by n − 1
 *
 * @param items one row per respondent, one column per item; at least two of each
 * @throws ModelError `noData` with fewer; `undefinedRatio` when all totals are equal; `outOfRange`
 */
export function cronbachAlpha({ items }: { readonly items: readonly (readonly number[])[] }): number {
  const [first = []] = items;
  for (const row of items) {
    requireSameLength('items', row, first);
    for (const rating of row) requireRange('items', rating);
  }
  const columns = first.map((_, item) => items.map((row) => row[item] ?? Number.NaN));
  const totalVariance = sampleVariance(items.map((row) => sum(row)));
  if (totalVariance === null || columns.length < 2)
    throw new ModelError('noData', 'alpha needs two respondents and two items', 'items');
  if (totalVariance === 0) throw new ModelError('undefinedRatio', 'every respondent has the same total', 'items');
  const itemVariances = columns.map((column) => sampleVariance(column) ?? 0);
  return (columns.length / (columns.length - 1)) * (1 - sum(itemVariances) / totalVariance);
}
