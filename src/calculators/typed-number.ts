import { formatNumber, scaleOf, type Unit } from '#i18n/format.ts';
import { inRange } from './evaluate.ts';
import type { NumberRange } from './inputs.ts';

/** What a typed text means as a number of some unit; undefined when it means none. */
export type ReadNumber = (typed: string, unit: Unit) => number | undefined;

/** Reads digits with a sign and a point. Enough until a field is first used. */
export const readPlainNumber: ReadNumber = (typed) =>
  /^\s*[-−]?\d+(\.\d+)?\s*$/.test(typed) ? Number(typed.replace('−', '-')) : undefined;

/** How the values of an input are shown and typed. */
export interface Measure {
  /** The number that stands in the field for a value of the model, and back. */
  readonly shown: (value: number) => number;
  readonly meant: (shown: number) => number;
  /** Step of the slider in shown numbers. */
  readonly step: number;
}

/** Takes off the digits that binary fractions add to decimals, such as 0.1 × 3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Shares are shown and typed in per cent; every other number as it is. */
export function usualMeasure({ unit, step }: NumberRange): Measure {
  const scale = scaleOf(unit);
  return { shown: (value) => tidy(value * scale), meant: (shown) => tidy(shown / scale), step: tidy(step * scale) };
}

/** The text of a field: at most six decimals, a plain minus, no grouping. */
export const fieldText = (shown: number): string => formatNumber(shown, 6).replaceAll(',', '').replace('−', '-');

/** The value that a text means for an input; undefined when it means none or one that is not accepted. */
export function meaningOf(typed: string, range: NumberRange, measure: Measure, read: ReadNumber): number | undefined {
  const shown = read(typed, range.unit);
  const value = shown === undefined ? undefined : measure.meant(shown);
  return inRange(range, value) ? value : undefined;
}
