import type { Value, Values } from '#calculators/inputs.ts';

/** Numbers that come out as a textbook would choose them: from, to and in steps of. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A list of numbers, as long as one number of a range says; in the order drawn unless another is asked for. */
export interface ListOf {
  readonly length: Range;
  readonly of: Range;
  readonly order?: 'ascending' | 'descending';
}

/** One of a few values. */
export interface OneOf {
  readonly oneOf: readonly (string | number)[];
}

export type Draw = Range | ListOf | OneOf;

/** The value that a draw yields. */
export type DrawnValue<D> = D extends ListOf
  ? readonly number[]
  : D extends { oneOf: readonly (infer C)[] }
    ? C
    : number;

type Random = () => number;

function fromRange({ from, to, step }: Range, random: Random): number {
  const steps = Math.round((to - from) / step);
  return Number((from + step * Math.floor(random() * (steps + 1))).toPrecision(12));
}

function fromList({ length, of, order }: ListOf, random: Random): readonly number[] {
  const list = Array.from({ length: fromRange(length, random) }, () => fromRange(of, random));
  if (order === undefined) return list;
  return list.sort((a, b) => (order === 'ascending' ? a - b : b - a));
}

function drawValue(draw: Draw, random: Random): Value {
  if ('oneOf' in draw) return draw.oneOf[Math.floor(random() * draw.oneOf.length)] ?? '';
  return 'length' in draw ? fromList(draw, random) : fromRange(draw, random);
}

/** Draws a value for every name, in the order in which they stand. @param random yields numbers 0 <= x < 1 */
export const drawValues = (draws: Readonly<Record<string, Draw>>, random: Random): Values =>
  Object.fromEntries(Object.entries(draws).map(([name, draw]) => [name, drawValue(draw, random)]));
