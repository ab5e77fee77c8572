import type { NumberReading } from '#domain/answers/read-number.ts';
import type { NearReason } from '#domain/answers/text/near.ts';

/** Why an answer is not marked yet. Nothing incomplete is ever wrong. */
export type Missing =
  | 'choice'
  | 'text'
  | 'number'
  | 'unreadable'
  | 'ambiguous'
  | 'unit'
  | 'rows'
  | 'written'
  | 'marks'
  | 'unmoved';

export type Incomplete = {
  readonly status: 'incomplete';
  readonly missing: Missing;
  /** The blank, row or part that lacks something. */
  readonly part?: string;
  /** For a number: how it was read, so that the page can ask. */
  readonly reading?: NumberReading;
};

/** `missed`: belongs to the answer but was not chosen. `near`: not accepted, and the learner is told what is off. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'near';

/** What the grader says of one option, blank, row or part. Texts are looked up by the view. */
export type Remark = {
  readonly part: string;
  readonly verdict: Verdict;
  readonly misconception?: string | undefined;
  /** Index into the `wrong` answers of the blank or question: a mistake that has a name. */
  readonly known?: number;
  readonly near?: NearReason;
};

export type Graded = {
  readonly status: 'graded';
  /** Points, 0 <= earned <= possible. */
  readonly earned: number;
  readonly possible: number;
  readonly result: 'correct' | 'partial' | 'incorrect';
  readonly remarks: readonly Remark[];
};

export type Grade = Incomplete | Graded;

/** Turns the share of a question that is right into a grade. @param share 0 … 1 */
export function graded(share: number, possible: number, remarks: readonly Remark[]): Graded {
  const kept = Math.min(1, Math.max(0, share));
  const result = kept === 1 ? 'correct' : kept === 0 ? 'incorrect' : 'partial';
  return { status: 'graded', earned: kept * possible, possible, result, remarks };
}

export const incomplete = (missing: Missing, part?: string): Incomplete =>
  part === undefined ? { status: 'incomplete', missing } : { status: 'incomplete', missing, part };
