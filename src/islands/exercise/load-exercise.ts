import type { AssignmentItem } from '#domain/assignment/assignment.ts';
import { type DrawnQuestion, drawnQuestion } from '#domain/assignment/drawn-question.ts';
import { isUnrecorded } from '#domain/assignment/drawn-revision.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseProblem, ExerciseQuestion } from './exercise-question.ts';

/** A question of an exercise; without `found` it is no longer part of the course. */
export interface LoadedItem extends AssignmentItem {
  readonly found: ExerciseQuestion | undefined;
  /** The revision that the exercise would name if it were made now; with numbers for each student not that of theirs. */
  readonly revisionNow: number | undefined;
}

/** Where questions are loaded from, and for whom. */
export interface Reader {
  /** Address of the questions in the language of the page, with its last slash. */
  readonly folder: string;
  readonly lang: Language;
  /** The student's own seed, where everybody gets other numbers. */
  readonly seed?: number | undefined;
}

/** What a file of the folder holds; undefined when there is none. */
async function loadFile<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The words of a family, and the addresses of what draws its problems; undefined when it is no longer part of the course. */
export const loadProblem = (family: string, { folder }: Reader): Promise<ExerciseProblem | undefined> =>
  loadFile(`${folder}problem/${family}.json`);

/** An exercise that does not record the numbers of its problems goes on without, so that its answers still belong to them. */
function asRecorded(item: AssignmentItem, found: ExerciseQuestion): ExerciseQuestion {
  return isUnrecorded(item) ? { ...found, question: { ...found.question, revision: item.revision } } : found;
}

async function drawItem(item: AssignmentItem, drawn: DrawnQuestion, reader: Reader): Promise<LoadedItem> {
  const problem = await loadProblem(drawn.family, reader);
  if (!problem) return { ...item, found: undefined, revisionNow: undefined };
  const { drawQuestion } = await import('./draw-question.ts');
  const forEverybody = asRecorded(item, await drawQuestion(drawn, problem, { ...reader, seed: undefined }));
  const found = asRecorded(item, await drawQuestion(drawn, problem, reader));
  return { ...item, found, revisionNow: forEverybody.question.revision };
}

async function loadItem(item: AssignmentItem, reader: Reader): Promise<LoadedItem> {
  const drawn = drawnQuestion(item.question);
  if (drawn) return drawItem(item, drawn, reader);
  const found = await loadFile<ExerciseQuestion>(`${reader.folder}${item.question}.json`);
  return { ...item, found, revisionNow: found?.question.revision };
}

/** Loads the questions of an exercise and draws those that are drawn. Fails when one of them cannot be had, offline say. */
export function loadExercise(items: readonly AssignmentItem[], reader: Reader): Promise<readonly LoadedItem[]> {
  return Promise.all(items.map((item) => loadItem(item, reader)));
}
