import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { decodeLink, type LinkFault } from '#domain/assignment/decode-link.ts';
import { itemOrder } from '#domain/assignment/item-order.ts';
import { answerInExercise } from '#stores/answers.ts';
import { type ExerciseProgress, notBegun, progressOf } from '#stores/exercises.ts';
import type { Stored } from '#stores/versioned.ts';
import { packedText } from '../packed-text.ts';
import type { Answers } from './hand-in.ts';
import { type LoadedItem, loadExercise } from './load-exercise.ts';

/** An exercise with its questions and everything that is stored about it. */
export interface OpenExercise {
  readonly assignment: Assignment;
  /** In the order in which they are shown. */
  readonly items: readonly LoadedItem[];
  readonly answers: Answers;
  readonly stored: Stored<ExerciseProgress>;
}

export type Opening =
  | { readonly status: 'opening' | 'failed' }
  | { readonly status: 'refused'; readonly fault: LinkFault }
  | ({ readonly status: 'open' } & OpenExercise);

async function open(assignment: Assignment, folder: string): Promise<Opening> {
  try {
    const items = await loadExercise(itemOrder(assignment), folder);
    const answers = new Map(items.map(({ question }) => [question, answerInExercise(assignment.id, question)]));
    return { status: 'open', assignment, items, answers, stored: progressOf(assignment.id) };
  } catch {
    return { status: 'failed' };
  }
}

/** Opens the exercise that the address holds, and again when the address changes. */
export function useExercise(folder: string) {
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });
  const latest = useRef(0);
  const follow = async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const reading = decodeLink(location.hash, packedText);
    setOpening(reading.status === 'read' ? { status: 'opening' } : reading);
    if (reading.status !== 'read') return;
    const opened = await open(reading.assignment, folder);
    if (turn === latest.current) setOpening(opened);
  };
  useEffect(() => {
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { opening, follow };
}

/** The stored progress of an exercise, and a way to change it. */
export function useProgress(stored: Stored<ExerciseProgress>) {
  const [progress, setProgress] = useState(stored.$value.get() ?? notBegun);
  const change = (next: ExerciseProgress): void => {
    stored.set(next);
    setProgress(next);
  };
  return { progress, change };
}
