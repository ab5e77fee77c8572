import { niceTicks } from '#ui/ticks.ts';
import type { Conversion, NumberInput, Period } from './inputs.ts';
import { type Measure, tidy, usualMeasure } from './typed-number.ts';

/** Periods in a year, longest period first. */
export const periodsPerYear: Readonly<Record<Period, number>> = { year: 1, quarter: 4, month: 12, week: 52 };

/** Growth that compounds over several periods, (1 + g)ⁿ − 1, with all digits where it is small; g >= −1. */
const compounded = (growth: number, periods: number): number => Math.expm1(Math.log1p(growth) * periods);

/** A value of one period as that of another which holds `times` of it: 12 from a month to a year. */
const conversions: Readonly<Record<Conversion, (value: number, times: number) => number>> = {
  flow: (value, times) => value * times,
  retention: (value, times) => value ** times,
  churn: (value, times) => -compounded(-value, times),
  rate: compounded,
};

/** How an input is shown and typed when a learner gives it for another period than the model's. */
export function measureFor(input: NumberInput, period: Period): Measure {
  const usual = usualMeasure(input);
  if (!input.per || !input.converts || period === input.per) return usual;
  const convert = conversions[input.converts];
  const times = periodsPerYear[period] / periodsPerYear[input.per];
  const shown = (value: number): number => tidy(usual.shown(convert(value, 1 / times)));
  const [first = 0, second = 1] = niceTicks(shown(input.min), shown(input.max), 200);
  return { shown, meant: (typed) => tidy(convert(usual.meant(typed), times)), step: tidy(second - first) };
}
