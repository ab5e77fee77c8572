import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

export interface SatisfactionRatioInputs {
  readonly expectation: number;
  readonly experience: number;
}

export type SatisfactionVerdict = 'dissatisfied' | 'satisfied' | 'verySatisfied';

export interface SatisfactionRatio {
  readonly ratio: number;
  readonly verdict: SatisfactionVerdict;
}

/** Ratings are coarse, so a ratio this close to 1 counts as expectation met. */
const matchTolerance = 0.005;

/**
 * Satisfaction as a ratio of experience to expectation.
 *
 *     C = b / a        C < 1 dissatisfied, C = 1 satisfied, C > 1 very satisfied
 *
 * Both lie on one scale with a true zero. A tiny expectation makes the ratio explode.
 *
 * @param expectation a, above 0
 * @param experience  b, >= 0
 * @throws ModelError `undefinedRatio` when nothing was expected; `outOfRange`
 */
export function satisfactionRatio({ expectation, experience }: SatisfactionRatioInputs): SatisfactionRatio {
  requireRange('expectation', expectation, 0);
  requireRange('experience', experience, 0);
  if (expectation === 0)
    throw new ModelError('undefinedRatio', 'experience cannot be divided by an expectation of 0', 'expectation');
  const ratio = requireFinite(experience / expectation);
  return { ratio, verdict: verdictOn(ratio) };
}

function verdictOn(ratio: number): SatisfactionVerdict {
  if (Math.abs(ratio - 1) <= matchTolerance) return 'satisfied';
  return ratio < 1 ? 'dissatisfied' : 'verySatisfied';
}
