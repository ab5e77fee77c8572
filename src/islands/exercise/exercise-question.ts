import type { FamilyWords, Telling } from '#problems/telling.ts';
import type { MarkedQuestion } from '../load-marker.ts';

/** A question as an exercise gets it: ready to be shown and marked, with the words for what it tests. */
export interface ExerciseQuestion extends MarkedQuestion {
  /** Title of the lesson that it belongs to. */
  readonly lesson: string;
  readonly objective: string;
}

/** A family of problems as an exercise gets it: the words of its problems, and the addresses of what draws them. */
export interface ExerciseProblem extends Pick<ExerciseQuestion, 'lesson' | 'objective'> {
  readonly family: FamilyWords;
  readonly texts: Telling['texts'];
  readonly calculatorScript: string;
  readonly familyScript: string;
}

/** A question as it stands in the list that an instructor picks from. */
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

/** A family of problems as it stands in that list; an exercise holds problems of it, each with its own numbers. */
export interface ListedFamily {
  /** `problem/<calculator>/<name>` */
  readonly id: string;
  readonly kind: 'drawn';
  /** The lesson that teaches its calculator. */
  readonly lesson: string;
  readonly points: number;
  /** What is asked for. */
  readonly stem: string;
}

export type Listed = ListedQuestion | ListedFamily;

/** Every question and family of problems of the course in one language, by lesson. */
export interface QuestionList {
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly objectives: readonly string[] }[];
  readonly questions: readonly Listed[];
}
