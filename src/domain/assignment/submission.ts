import { textHash } from '#domain/random/text-hash.ts';
import type { Assignment } from './assignment.ts';

/** The raw answer to one question: what was entered, and nothing that was concluded from it. */
export interface SubmittedItem {
  readonly question: string;
  /** Revision of the question that was answered; it may differ from that in the exercise. */
  readonly revision: number;
  /** By name of the form field, as entered. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly attempts: number;
  readonly hintsShown: number;
  readonly sure?: boolean | undefined;
}

/** What is handed in. It holds no marks: they are always computed again from the answers. */
export interface Submission {
  readonly format: 'second-sale/submission';
  readonly version: 1;
  readonly assignment: Assignment;
  /** Language of the page on which it was answered, which decides how a number is read; else that of the exercise. */
  readonly lang?: Assignment['lang'] | undefined;
  readonly name: string;
  /** The student's own seed, where the exercise gives everybody other numbers. */
  readonly seed?: number | undefined;
  /** ISO 8601 */
  readonly handedInAt: string;
  readonly items: readonly SubmittedItem[];
  /** What a student keeps, and an instructor compares with the file. */
  readonly code: string;
}

/** What a result file may hold at most: a long essay for every question of the largest exercise. */
export const submissionLimits = { bytes: 4_000_000, name: 200, fields: 200, text: 50_000, times: 9999 } as const;

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four letters and digits that are not mistaken for one another, for 20 bits. */
const group = (bits: number): string => [15, 10, 5, 0].map((shift) => letters[(bits >>> shift) & 31]).join('');

/**
 * A short code that belongs to the raw answers of one submission, such as `7K2M-Q0ZD`. Another answer gives another code;
 * it tells files apart and does not prove who wrote them.
 */
export function receiptCode(submission: Omit<Submission, 'code'>): string {
  const text = JSON.stringify(submission);
  return `${group(textHash(`first ${text}`))}-${group(textHash(`second ${text}`))}`;
}
