/**
 * Why a model has no result. Every code has a sentence in each language (src/i18n), so a page never shows NaN.
 *
 * - `outOfRange`: an input lies outside the range in which the formula means something
 * - `diverges`: an infinite sum has no finite value
 * - `noData`: there is nothing to compute from
 * - `undefinedRatio`: the divisor is zero
 */
export type ModelErrorCode =
  | 'outOfRange'
  | 'diverges'
  | 'noData'
  | 'undefinedRatio'
  | 'singular'
  | 'meanUndefined'
  | 'weightsMustSumTo100'
  | 'rowsMustSumToOne'
  | 'notConverged';

/** Thrown by formulas; `input` names the offending argument so that a view can put the sentence under its field. */
export class ModelError extends RangeError {
  readonly code: ModelErrorCode;
  readonly input: string | undefined;

  constructor(code: ModelErrorCode, message: string, input?: string) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
    this.input = input;
  }
}

/** Throws `outOfRange` unless `value` is finite and within the given bounds (inclusive). */
export function requireRange(input: string, value: number, min = -Infinity, max = Infinity): void {
  if (!Number.isFinite(value) || value < min || value > max)
    throw new ModelError('outOfRange', `${input} is ${value}; it must be a number from ${min} to ${max}`, input);
}
