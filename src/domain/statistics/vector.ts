import { greatest } from './extremes.ts';

/** A point or direction in the space of an optimiser. */
export type Vector = readonly number[];

/** Combines two vectors of the same length component by component. */
export function zip(a: Vector, b: Vector, combine: (x: number, y: number) => number): number[] {
  return a.map((x, index) => combine(x, b[index] ?? Number.NaN));
}

/** Inner product, Σ aₖ bₖ. */
export function dot(a: Vector, b: Vector): number {
  return zip(a, b, (x, y) => x * y).reduce((total, term) => total + term, 0);
}

/** The point reached from `a` by `t` times the direction `d`. */
export function moved(a: Vector, t: number, d: Vector): number[] {
  return zip(a, d, (x, y) => x + t * y);
}

/** Largest component in absolute size. */
export function largest(a: Vector): number {
  return greatest(a.map(Math.abs));
}
