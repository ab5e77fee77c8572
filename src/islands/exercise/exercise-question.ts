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

/** One line in the list that an instructor picks from. */
export interface ListedQuestion {
  /** `<lesson>/<name>`, or `problem/<calculator>/<name>` for a family of problems */
  readonly id: string;
  /** `drawn`: a calculation whose numbers are drawn. */
  readonly kind: ExerciseQuestion['question']['kind'] | 'drawn';
  /** The lesson that it belongs to, where its id does not say so. */
  readonly lesson?: string;
  readonly revision: number;
  /** Number of the objective in its lesson, from 1; a family of problems belongs to none. */
  readonly objective?: number;
  readonly points: number;
  /** How the stem begins; of a family, what is asked for. */
  readonly stem: string;
}

/** Every question of the course in one language, by lesson. */
export interface QuestionList {
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly objectives: readonly string[] }[];
  readonly questions: readonly ListedQuestion[];
}
