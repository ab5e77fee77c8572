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
  | 'rate'
  | 'share'
  | 'percentForPoints'
  | 'pointsForPercent'
  | 'pointsElsewhere'
  | 'rows'
  | 'order'
  | 'written'
  | 'marks'
  | 'unmoved'
  | 'refused';

export type Incomplete = {
  readonly status: 'incomplete';
  readonly missing: Missing;
  /** The blank, row or part that lacks something. */
  readonly part?: string;
  /** Number of the gap, from 1, where there are several; and of the part of a case. */
  readonly gap?: number;
  readonly inPart?: number;
  /** For a number: how it was read, so that the page can ask. */
  readonly reading?: NumberReading;
  /** The unit that is asked for. */
  readonly asked?: string | undefined;
  /** What may have been meant, as it can be typed. */
  readonly choices?: readonly string[];
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
  /** For a number that is right as far as it goes: how many decimals are asked for. */
  readonly decimals?: number;
  /** For a number that is right within the tolerance only: the number itself. */
  readonly exact?: number;
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
