import type { MarkedQuestion } from '../load-marker.ts';

/** A question as an exercise gets it: ready to be shown and marked, with the words for what it tests. */
export interface ExerciseQuestion extends MarkedQuestion {
  /** Title of the lesson that it belongs to. */
  readonly lesson: string;
  readonly objective: string;
}

/** One line in the list that an instructor picks from. */
export interface ListedQuestion {
  /** `<lesson>/<name>` */
  readonly id: string;
  readonly kind: ExerciseQuestion['question']['kind'];
  readonly revision: number;
  /** Number of the objective in its lesson, from 1. */
  readonly objective: number;
  readonly points: number;
  /** How the stem begins. */
  readonly stem: string;
}

/** Every question of the course in one language, by lesson. */
export interface QuestionList {
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly objectives: readonly string[] }[];
  readonly questions: readonly ListedQuestion[];
}
