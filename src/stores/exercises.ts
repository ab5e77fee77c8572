import { browserStorage, type TextStorage } from './safe-storage.ts';
import { type Format, type Stored, stored } from './versioned.ts';

/** Where a learner stands with one exercise, besides the answers to its questions. */
export interface ExerciseProgress {
  /** As it is to stand on the result. */
  readonly name: string;
  readonly handIns: number;
  /** The seed of this learner's numbers, where the exercise gives everybody other ones. */
  readonly seed?: number | undefined;
  /** ISO 8601; undefined while answers may be changed. */
  readonly handedInAt?: string | undefined;
}

export const notBegun: ExerciseProgress = { name: '', handIns: 0 };

function isProgress(value: unknown): value is ExerciseProgress {
  if (typeof value !== 'object' || value === null) return false;
  const { name, handIns, seed, handedInAt } = value as Partial<Record<keyof ExerciseProgress, unknown>>;
  const times = handedInAt === undefined || typeof handedInAt === 'string';
  const numbers = typeof handIns === 'number' && (seed === undefined || typeof seed === 'number');
  return typeof name === 'string' && numbers && times;
}

const format: Format<ExerciseProgress> = {
  version: 1,
  read: (data, version) => (version === 1 && isProgress(data) ? data : undefined),
};

/** The stored progress of one exercise. */
export function progressOf(exercise: string, storage: TextStorage = browserStorage()): Stored<ExerciseProgress> {
  return stored(`second-sale:exercise:${exercise}`, format, storage);
}
