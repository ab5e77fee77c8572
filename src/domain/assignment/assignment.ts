/** The languages in which an exercise can be set. */
export const assignmentLanguages = ['zh', 'zh-hant', 'en'] as const;

/** One question of an exercise, as it stood when the exercise was made. */
export interface AssignmentItem {
  /** `<lesson>/<name>`, or `problem/<calculator>/<name>/<seed>` for one whose numbers are drawn */
  readonly question: string;
  /** Of a drawn one the fingerprint of its numbers, or 1 in exercises from before there were any. */
  readonly revision: number;
  /** What the whole question is worth in this exercise, above 0. */
  readonly points: number;
}

export interface AssignmentRules {
  /** How often an answer may be marked; 0 for as often as one likes. */
  readonly attempts: number;
  /** Whether each answer is marked at once, or all of them when the exercise is handed in. */
  readonly feedback: 'at-once' | 'at-end';
  /** Whether the questions come in another order than the instructor's. */
  readonly shuffle: boolean;
  /** Seeds the order. */
  readonly variant: number;
  /** The share of a question's points that each hint costs, 0 … 1; left out where hints are free. */
  readonly hintCost?: number | undefined;
  /** `own`: drawn questions have other numbers for each student; left out where everybody has those of their seeds. */
  readonly numbers?: 'own' | undefined;
}

/** An exercise that somebody has put together from questions of the course. */
export interface Assignment {
  readonly format: 'second-sale/assignment';
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly lang: (typeof assignmentLanguages)[number];
  readonly items: readonly AssignmentItem[];
  readonly rules: AssignmentRules;
}

/** What an exercise may hold at most. Enough for any paper, and little enough that no link can keep a browser busy. */
export const assignmentLimits = {
  items: 200,
  revision: 9999,
  title: 120,
  points: 100,
  attempts: 99,
  variant: 999_999,
} as const;
