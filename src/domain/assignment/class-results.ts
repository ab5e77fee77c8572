import type { Assignment } from './assignment.ts';
import { type MarkedItem, type Marks, marksByObjective, totalMarks } from './marks.ts';
import type { Submission } from './submission.ts';

/** A submission whose answers have been marked. */
export interface MarkedSubmission {
  readonly submission: Submission;
  readonly results: readonly MarkedItem[];
}

/** What one student has come to. */
export interface StudentMarks<T extends MarkedSubmission> {
  readonly marked: T;
  readonly byObjective: ReadonlyMap<string, Marks>;
  readonly total: Marks;
}

/** What everybody has come to in one exercise. */
export interface ClassResults<T extends MarkedSubmission> {
  readonly assignment: Assignment;
  /** In the order in which they first come up. */
  readonly objectives: readonly string[];
  readonly students: readonly StudentMarks<T>[];
}

function studentMarks<T extends MarkedSubmission>(marked: T): StudentMarks<T> {
  const { hintCost = 0 } = marked.submission.assignment.rules;
  const { results } = marked;
  return { marked, byObjective: marksByObjective(results, hintCost), total: totalMarks(results, hintCost) };
}

/**
 * Results by exercise. Exercises are the same when everything in them is: one whose points somebody has changed in the
 * file does not stand among the others.
 */
export function resultsByExercise<T extends MarkedSubmission>(all: readonly T[]): readonly ClassResults<T>[] {
  const groups = new Map<string, T[]>();
  for (const marked of all) {
    const key = JSON.stringify(marked.submission.assignment);
    groups.set(key, [...(groups.get(key) ?? []), marked]);
  }
  return [...groups.values()].flatMap((group) => {
    const students = group.map(studentMarks);
    const [first] = students;
    if (!first) return [];
    const { assignment } = first.marked.submission;
    return [{ assignment, objectives: [...first.byObjective.keys()], students }];
  });
}
