import { requireRange, requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { RetentionClvInputs } from './retention-clv.ts';

/** One line of the working: who is still there, what a margin of that time is worth now, and the running total. */
export interface RetentionPeriod {
  readonly period: number;
  readonly survival: number;
  readonly expectedMargin: number;
  readonly discountFactor: number;
  readonly presentValue: number;
  readonly cumulativeValue: number;
}

/** A table longer than this tells nobody anything; the closed form has no such limit. */
const longestTable = 1000;

/**
 * The periods behind a finite retention CLV, in order.
 *
 *     present value = margin · survival · discount factor
 *
 * `begin` counts periods from 0, the other two timings from 1. The last cumulative value is the CLV.
 *
 * @param inputs as in `retentionClv`; `periods` is required here, 1 to 1000
 * @throws ModelError `outOfRange`
 */
export function retentionPeriods(inputs: RetentionClvInputs & { readonly periods: number }): RetentionPeriod[] {
  const { margin, retention, discount, timing, periods } = inputs;
  requireRange('margin', margin);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  requireWhole('periods', periods, 1, longestTable);
  const first = timing === 'begin' ? 0 : 1;
  const certain = timing === 'end_first_certain' ? 1 : 0;
  const values: number[] = [];
  return Array.from({ length: periods }, (_, index) => {
    const period = first + index;
    const survival = retention ** (period - certain);
    const discountFactor = (1 + discount) ** -period;
    const presentValue = margin * survival * discountFactor;
    values.push(presentValue);
    const cumulativeValue = sum(values);
    return { period, survival, expectedMargin: margin * survival, discountFactor, presentValue, cumulativeValue };
  });
}
