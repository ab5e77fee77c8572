/** One line of a CLV's working: who is still there, what a margin of that time is worth now, and the running total. */
export interface RetentionPeriod {
  readonly period: number;
  readonly survival: number;
  readonly expectedMargin: number;
  readonly discountFactor: number;
  readonly presentValue: number;
  readonly cumulativeValue: number;
}
