import { requireRange, requireSome } from '#domain/model-error.ts';
import { least } from '#domain/statistics/extremes.ts';
import { sum } from '#domain/statistics/sum.ts';
import { weightedMean } from './weights.ts';

/** One thing customers rate; a missing rating is null and takes the attribute out of the result. */
export interface RatedAttribute {
  readonly weight: number;
  readonly expectation: number | null;
  readonly perception: number | null;
}

export interface SatisfactionGapInputs {
  readonly attributes: readonly RatedAttribute[];
  readonly scaleMin?: number;
  readonly scaleMax?: number;
}

export interface SatisfactionGap {
  /** Perception minus expectation of each attribute, null where a rating is missing. */
  readonly gaps: readonly (number | null)[];
  readonly weightedGap: number;
  readonly weightedPerception: number;
  readonly weightedExpectation: number;
  /** Weighted perception over weighted expectation; null when nothing was expected. */
  readonly ratio: number | null;
  /** Position of the attribute that falls furthest short; the first of equals. */
  readonly worst: number;
  /**
   * Weights of the rated attributes before they were scaled to 1, so that a view can say when they did not sum to 1.
   */
  readonly weightSum: number;
}

/**
 * Satisfaction as a weighted gap between what customers perceived and what they expected.
 *
 *     S = Σ w·(P − E) / Σ w        ratio = Σ w·P / Σ w·E
 *
 * Attributes without both ratings are left out and the other weights scaled up.
 *
 * @param attributes weight >= 0, expectation and perception on one scale
 * @param scaleMin   lowest rating, 1 when left out
 * @param scaleMax   highest rating, 10 when left out
 * @throws ModelError `noData` when no attribute is rated or every weight is 0; `outOfRange`
 */
export function satisfactionGap({ attributes, scaleMin = 1, scaleMax = 10 }: SatisfactionGapInputs): SatisfactionGap {
  const rated = attributes.map((attribute) => ratedBy(attribute, scaleMin, scaleMax));
  const complete = rated.filter((attribute) => attribute !== null);
  requireSome('attributes', complete);
  const weights = complete.map((attribute) => attribute.weight);
  const weighted = (values: readonly number[]) => weightedMean(values, weights);
  const weightedPerception = weighted(complete.map((attribute) => attribute.perception));
  const weightedExpectation = weighted(complete.map((attribute) => attribute.expectation));
  const gaps = rated.map((attribute) => attribute && attribute.perception - attribute.expectation);
  return {
    gaps,
    weightedGap: weighted(gaps.filter((gap) => gap !== null)),
    weightedPerception,
    weightedExpectation,
    ratio: weightedExpectation === 0 ? null : weightedPerception / weightedExpectation,
    worst: gaps.indexOf(least(gaps.filter((gap) => gap !== null))),
    weightSum: sum(weights),
  };
}

interface CompleteRating {
  readonly weight: number;
  readonly expectation: number;
  readonly perception: number;
}

function ratedBy({ weight, expectation, perception }: RatedAttribute, min: number, max: number): CompleteRating | null {
  requireRange('weight', weight, 0);
  if (expectation === null || perception === null) return null;
  requireRange('expectation', expectation, min, max);
  requireRange('perception', perception, min, max);
  return { weight, expectation, perception };
}
