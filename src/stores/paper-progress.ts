import { answerFormat, answerKey, paperExercise } from './answers.ts';
import { keysUnder, type ListedStorage } from './listed-storage.ts';
import { stored } from './versioned.ts';

/** How many questions of a form of a mock paper have been marked in this browser; entries that cannot be read do not count. */
export function countMarked(paper: string, storage: ListedStorage): number {
  return keysUnder(answerKey('', paperExercise(paper)), storage).filter(
    (key) => stored(key, answerFormat, storage).$value.get()?.submitted,
  ).length;
}
