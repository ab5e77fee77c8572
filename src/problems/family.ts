import type { Value } from '#calculators/inputs.ts';
import type { MistakeId } from './mistakes.ts';

/** Values that come out as a textbook would choose them: from, to and in steps of. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What problems of one kind have in common, whatever the language. */
export interface Pattern {
  /** File name of the calculator. */
  readonly calculator: string;
  readonly output: string;
  /** What is drawn anew for each problem, and what stays. */
  readonly draw: Readonly<Record<string, Range>>;
  readonly fixed: Readonly<Record<string, Value>>;
  /** Digits behind the point that the answer is given with; the tolerance is half of the last one. */
  readonly digits: number;
  readonly mistakes: readonly MistakeId[];
}

/** Problems of one pattern, made from a calculator with other numbers each time. */
export interface Family extends Pattern {
  /** What is asked for, in a few words. */
  readonly title: Text;
  /** The problem in words, with {names} of inputs in its places. */
  readonly stem: Text;
}

export const defineFamily = (family: Family): Family => family;
