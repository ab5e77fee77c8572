import { requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import { answeredRatings } from './answered-ratings.ts';
import { type Interval, wilsonInterval } from './intervals/wilson-interval.ts';

export interface CustomerSatisfactionInputs {
  readonly ratings: readonly (number | null)[];
  readonly scaleMax?: number;
  readonly topBoxes?: number;
  readonly confidence?: number;
}

/** Score and interval in per cent; the mean on the scale itself. */
export interface CustomerSatisfactionScore extends Interval {
  readonly csat: number;
  readonly n: number;
  readonly mean: number;
}

/**
 * Customer satisfaction score: the percentage who ticked one of the highest boxes, with Wilson's interval.
 *
 *     CSAT = 100 · (ratings > scaleMax − topBoxes) / n
 *
 * It is not the mean rating turned into a percentage. Missing answers are dropped.
 *
 * @param ratings    1 to scaleMax, null where missing
 * @param scaleMax   a whole number >= 2, 5 when left out
 * @param topBoxes   a whole number from 1 to scaleMax − 1, 2 when left out
 * @param confidence 0.95 when left out
 * @throws ModelError `noData` when nobody answered; `outOfRange`
 */
export function customerSatisfactionScore(inputs: CustomerSatisfactionInputs): CustomerSatisfactionScore {
  const { ratings, scaleMax = 5, topBoxes = 2, confidence = 0.95 } = inputs;
  requireWhole('scaleMax', scaleMax, 2);
  requireWhole('topBoxes', topBoxes, 1, scaleMax - 1);
  const answered = answeredRatings(ratings, 1, scaleMax);
  const n = answered.length;
  const satisfied = answered.filter((rating) => rating > scaleMax - topBoxes).length;
  const { lower, upper } = wilsonInterval({ successes: satisfied, n, confidence });
  return { csat: (100 * satisfied) / n, n, mean: sum(answered) / n, lower: 100 * lower, upper: 100 * upper };
}
