import { drawnRevision } from '#domain/assignment/drawn-revision.ts';
import type { Problem } from '#problems/draw-problem.ts';
import type { Family } from '#problems/family.ts';

/** The revision of a problem in an exercise, from what is drawn for it; what its family keeps fixed shows in the answer. */
export const problemRevision = (problem: Problem, { draw, digits }: Family): number =>
  drawnRevision({ ...problem, digits, given: Object.keys(draw).map((name) => problem.values[name] ?? '') });
