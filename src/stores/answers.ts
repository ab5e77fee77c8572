import type { Fields } from '#questions/fields.ts';
import { browserStorage, type TextStorage } from './safe-storage.ts';
import { type Format, type Stored, stored } from './versioned.ts';

/** What a learner last did with one question. The grade is not kept: it follows from the fields and the question. */
export interface Answer {
  readonly revision: number;
  readonly fields: Fields;
  /** Whether the fields were handed in, or are still being filled. */
  readonly submitted: boolean;
  readonly attempts: number;
  readonly hintsShown: number;
  readonly sure?: boolean | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last answer that the learner was sure of and that did not hold; kept for review when a better one follows. */
  readonly sureAndWrong?: { readonly fields: Fields; readonly at: number } | undefined;
  /** An answer to an earlier revision of the question, kept when its meaning changed. */
  readonly earlier?: Answer | undefined;
}

function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (entry) => typeof entry === 'string' || (Array.isArray(entry) && entry.every((item) => typeof item === 'string')),
    )
  );
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, fields, submitted, attempts, hintsShown, at } = value as Partial<Record<keyof Answer, unknown>>;
  const numbers = [revision, attempts, hintsShown, at].every((number) => typeof number === 'number');
  return numbers && typeof submitted === 'boolean' && isFields(fields);
}

/** Version 1 is the first; later versions add a branch here and a frozen example to the tests. */
export const answerFormat: Format<Answer> = {
  version: 1,
  read: (data, version) => (version === 1 && isAnswer(data) ? data : undefined),
};

/** In an exercise a question is answered afresh, and what was answered in its lesson stays as it is. */
export const answerKey = (questionId: string, exercise?: string): string =>
  exercise === undefined ? `second-sale:answer:${questionId}` : `second-sale:exercise:${exercise}:answer:${questionId}`;

/** A form of a mock paper is an exercise of its own. */
export const paperExercise = (paper: string): string => `paper-${paper}`;

/** The stored answer to one question in its lesson. */
export function answerTo(questionId: string, storage: TextStorage = browserStorage()): Stored<Answer> {
  return stored(answerKey(questionId), answerFormat, storage);
}

/** The stored answer to one question of an exercise. */
export function answerInExercise(
  exercise: string,
  questionId: string,
  storage: TextStorage = browserStorage(),
): Stored<Answer> {
  return stored(answerKey(questionId, exercise), answerFormat, storage);
}
