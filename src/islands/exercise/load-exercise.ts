import type { AssignmentItem } from '#domain/assignment/assignment.ts';
import type { ExerciseQuestion } from './exercise-question.ts';

/** A question of an exercise; without `found` it is no longer part of the course. */
export interface LoadedItem extends AssignmentItem {
  readonly found: ExerciseQuestion | undefined;
}

async function loadItem(item: AssignmentItem, folder: string): Promise<LoadedItem> {
  const response = await fetch(`${folder}${item.question}.json`);
  if (response.status === 404) return { ...item, found: undefined };
  if (!response.ok) throw new Error(`${item.question}: ${response.status}`);
  const found: ExerciseQuestion = await response.json();
  return { ...item, found };
}

/**
 * Loads the questions of an exercise. Fails when one of them cannot be had, offline say.
 *
 * @param folder address of the questions in the language of the page, with its last slash
 */
export function loadExercise(items: readonly AssignmentItem[], folder: string): Promise<readonly LoadedItem[]> {
  return Promise.all(items.map((item) => loadItem(item, folder)));
}
