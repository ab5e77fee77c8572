import type { Question } from './question.ts';

/** What plays no part before a hint is asked for or an answer is marked. */
const afterwards = new Set(['hints', 'key', 'wrong', 'feedback', 'belief', 'explanation', 'working']);

/** The same value with empty texts. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, content]) => [field, emptied(content)]));
}

/**
 * A question as it is asked: of the same shape, but the texts that belong to hints and answers are empty. A lesson is sent
 * with this; the whole question comes when it is first touched.
 */
export const asAsked = (question: Question): Question =>
  JSON.parse(JSON.stringify(question, (field, value) => (afterwards.has(field) ? emptied(value) : value)));
