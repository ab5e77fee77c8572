import type { Way } from './draw-problem.ts';

/** Where two ways part: the number of the first step that is not the same in both. */
export interface Parting {
  readonly made: number;
  readonly right: number;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Finds the first step in which a wrong way leaves the right one. Where it stops early, its last step stands beside the next. */
export function partingOf(made: Way, right: Way): Parting {
  const first = made.steps.findIndex((step, index) => {
    const other = right.steps[index];
    return other === undefined || other.id !== step.id || !same(other.value, step.value);
  });
  if (first < 0) return { made: made.steps.length - 1, right: Math.min(made.steps.length, right.steps.length - 1) };
  return { made: first, right: Math.min(first, right.steps.length - 1) };
}
