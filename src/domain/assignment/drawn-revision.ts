import { textHash } from '#domain/random/text-hash.ts';
import { type AssignmentItem, assignmentLimits } from './assignment.ts';
import { drawnQuestion } from './drawn-question.ts';

/** What of a drawn question decides about an answer: the numbers it gives, and what has to be written down for them. */
export interface DrawnNumbers {
  /** The drawn values in the order in which they are drawn; their names are words, and may change. */
  readonly given: readonly (number | string | readonly number[])[];
  readonly answer: number;
  readonly unit: string;
  /** Digits behind the point that are asked for. */
  readonly digits: number;
  readonly tolerance: number;
}

/** The revision of drawn questions in exercises that were made before the numbers were recorded. */
const unrecorded = 1;

/**
 * Digits that are compared. Machines agree on more than these, but not on the last ones that they have: powers and
 * logarithms may differ there from one browser to the next.
 */
const significant = 9;

const rounded = (value: number | string | readonly number[]): unknown => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? value.toPrecision(significant) : value.map(rounded);
};

/**
 * The revision of a drawn question, 2 … 9,999: a fingerprint of its numbers. Where the family draws or asks otherwise, so
 * that the same seed gives another problem, the revision is another one as well, but for one change in ten thousand. Words
 * have no part in it.
 */
export function drawnRevision({ given, answer, unit, digits, tolerance }: DrawnNumbers): number {
  const numbers = [given.map(rounded), rounded(answer), unit, digits, tolerance];
  return unrecorded + 1 + (textHash(JSON.stringify(numbers)) % (assignmentLimits.revision - unrecorded));
}

/** Whether there is no telling with which numbers a question of an exercise was set: it is drawn, and older than revisions. */
export const isUnrecorded = ({ question, revision }: Pick<AssignmentItem, 'question' | 'revision'>): boolean =>
  revision === unrecorded && drawnQuestion(question) !== undefined;
