import type { Assignment, AssignmentItem } from '#domain/assignment/assignment.ts';
import type { MarkedSubmission } from '#domain/assignment/class-results.ts';
import { itemOrder } from '#domain/assignment/item-order.ts';
import { readSubmission, type SubmissionFault, type SubmissionReading } from '#domain/assignment/read-submission.ts';
import { type Submission, submissionLimits } from '#domain/assignment/submission.ts';
import { answerInExercise } from '#stores/answers.ts';
import { memoryStorage } from '#stores/safe-storage.ts';
import { type Answers, markAll, type Result } from '../exercise/hand-in.ts';
import { type LoadedItem, loadExercise, type Reader } from '../exercise/load-exercise.ts';

type ReadSubmission = Extract<SubmissionReading, { status: 'read' }>;

/** A result that was opened, with its exercise and the marks as they are worked out now. */
export interface OpenResult extends MarkedSubmission, Omit<ReadSubmission, 'status'> {
  readonly file: string;
  /** In the order in which they were shown. */
  readonly items: readonly LoadedItem[];
  readonly answers: Answers;
  readonly results: readonly Result[];
}

/** A file that was not opened. `otherExercise`: not the one on the page. `failed`: its questions cannot be had now. */
export interface RefusedFile {
  readonly file: string;
  readonly fault: SubmissionFault | 'otherExercise' | 'failed';
}

/** Loads the questions of an exercise with one student's numbers, those with the same numbers only once. */
export type Loader = (assignment: Assignment, seed?: number) => Promise<readonly LoadedItem[]>;

export function createLoader(reader: Reader): Loader {
  const loaded = new Map<string, ReturnType<Loader>>();
  return (assignment, seed) => {
    const key = JSON.stringify([assignment, seed]);
    const loading = loaded.get(key) ?? loadExercise(itemOrder(assignment), { ...reader, seed });
    loaded.set(key, loading);
    return loading;
  };
}

/** The answers of a result in stores that live as long as the page and that no exercise of this browser knows. */
function answersOf({ assignment, items, handedInAt }: Submission): Answers {
  const storage = memoryStorage();
  const open = ({ question }: AssignmentItem) =>
    [question, answerInExercise(assignment.id, question, storage)] as const;
  const stores = new Map(assignment.items.map(open));
  for (const { question, ...answer } of items)
    stores.get(question)?.set({ ...answer, submitted: true, at: Date.parse(handedInAt) || 0 });
  return stores;
}

/**
 * Opens a file that somebody handed in, and marks it again with the grader that every other place uses.
 *
 * @param expected the exercise that it has to belong to, if any
 */
export async function openResult(file: File, load: Loader, expected?: Assignment): Promise<OpenResult | RefusedFile> {
  const { name } = file;
  if (file.size > submissionLimits.bytes) return { file: name, fault: 'tooLong' };
  const { status, ...reading } = readSubmission(await file.text());
  if (!('submission' in reading)) return { file: name, ...reading };
  const { submission } = reading;
  const { assignment, lang = assignment.lang } = submission;
  if (expected && JSON.stringify(expected) !== JSON.stringify(assignment))
    return { file: name, fault: 'otherExercise' };
  try {
    const [items, answers] = [await load(assignment, submission.seed), answersOf(submission)];
    return { file: name, ...reading, items, answers, results: await markAll(items, answers, lang) };
  } catch {
    return { file: name, fault: 'failed' };
  }
}
