/**
 * Why a model has no result. Every code has a sentence in each language (src/i18n), so a page never shows NaN.
 *
 * - `outOfRange`: an input lies outside the range in which the formula means something
 * - `diverges`: an infinite sum has no finite value
 * - `noData`: there is nothing to compute from
 * - `undefinedRatio`: the divisor is zero
 * - `singular`: a system of equations has no single solution
 * - `meanUndefined`: the distribution has no finite mean
 * - `weightsMustSumTo100`: points that have to share out 100 do not
 * - `rowsMustSumToOne`: a row of transition probabilities is not a distribution
 * - `notConverged`: an iterative fit stopped before it found its optimum
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

/** Throws `outOfRange` unless `value` is finite and strictly above `bound`. */
export function requireAbove(input: string, value: number, bound: number): void {
  if (!Number.isFinite(value) || value <= bound)
    throw new ModelError('outOfRange', `${input} is ${value}; it must be a number above ${bound}`, input);
}

/** Throws `outOfRange` unless `value` is a whole number within the given bounds (inclusive). */
export function requireWhole(input: string, value: number, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ModelError('outOfRange', `${input} is ${value}; it must be a whole number from ${min} to ${max}`, input);
}

/** Throws `noData` when there is nothing in `values`. */
export function requireSome(input: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new ModelError('noData', `${input} is empty`, input);
}

/** Throws `outOfRange` unless both lists hold one entry for each of the same things. */
export function requireSameLength(input: string, values: readonly unknown[], partner: readonly unknown[]): void {
  if (values.length !== partner.length)
    throw new ModelError('outOfRange', `${input} has ${values.length} entries; it needs ${partner.length}`, input);
}

/**
 * Returns a result (minus zero as zero), or throws `outOfRange` when legal but extreme inputs overflowed the number
 * range.
 */
export function requireFinite(result: number): number {
  if (!Number.isFinite(result)) throw new ModelError('outOfRange', 'the result is too large to be represented');
  return result + 0;
}
