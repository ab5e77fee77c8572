import { ModelError, requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { greatest, least } from '#domain/statistics/extremes.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface PartWorthsInputs {
  readonly attributes: readonly string[];
  /** One row per rated profile, the level of each attribute in the order of `attributes`. */
  readonly design: readonly (readonly string[])[];
  readonly ratings: readonly number[];
}

export interface AttributePartWorths {
  readonly attribute: string;
  /** Part-worth of each level in order of appearance. */
  readonly partWorths: ReadonlyMap<string, number>;
  readonly importance: number;
}

export interface PartWorths {
  readonly grandMean: number;
  readonly attributes: readonly AttributePartWorths[];
}

/**
 * Part-worths of the levels and importance of the attributes from ratings of a balanced full factorial.
 *
 *     part-worth = mean rating of the level − grand mean        importance = range of part-worths / sum of ranges
 *
 * In such a design this is the least-squares fit. Importance depends on how far apart the chosen levels lie.
 *
 * @param design  every combination of levels, each rated equally often
 * @param ratings one per profile; ratings, not ranks
 * @throws ModelError `noData` without profiles; `outOfRange` when the design is not balanced; `undefinedRatio` when no
 *   level matters
 * @see green-srinivasan-1978
 */
export function partWorths({ attributes, design, ratings }: PartWorthsInputs): PartWorths {
  requireSome('attributes', attributes);
  requireSome('design', design);
  requireSameLength('ratings', ratings, design);
  for (const profile of design) requireSameLength('design', profile, attributes);
  for (const rating of ratings) requireRange('ratings', rating);
  requireBalanced(design);
  const grandMean = mean(ratings);
  const fitted = attributes.map((attribute, column) => ({
    attribute,
    partWorths: levelMeans(design, column, ratings, grandMean),
  }));
  const ranges = fitted.map(({ partWorths }) => greatest(partWorths.values()) - least(partWorths.values()));
  const totalRange = sum(ranges);
  if (totalRange === 0) throw new ModelError('undefinedRatio', 'no level changes the rating', 'ratings');
  return {
    grandMean,
    attributes: fitted.map((attribute, column) => ({ ...attribute, importance: (ranges[column] ?? 0) / totalRange })),
  };
}

function levelMeans(design: PartWorthsInputs['design'], column: number, ratings: readonly number[], grandMean: number) {
  const levels = new Set(design.map((profile) => profile[column] ?? ''));
  const ratingsOf = (level: string) => ratings.filter((_, row) => design[row]?.[column] === level);
  return new Map([...levels].map((level) => [level, mean(ratingsOf(level)) - grandMean]));
}

/** A full factorial holds as many distinct profiles as the levels multiply to, each equally often. */
function requireBalanced(design: PartWorthsInputs['design']): void {
  const counts = new Map<string, number>();
  for (const profile of design.map((levels) => JSON.stringify(levels)))
    counts.set(profile, (counts.get(profile) ?? 0) + 1);
  const combinations = (design[0] ?? [])
    .map((_, column) => new Set(design.map((profile) => profile[column])).size)
    .reduce((product, levels) => product * levels, 1);
  if (counts.size !== combinations || new Set(counts.values()).size !== 1)
    throw new ModelError('outOfRange', 'every combination of levels must be rated equally often', 'design');
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
