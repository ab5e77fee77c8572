import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { decodeLink, type LinkFault } from '#domain/assignment/decode-link.ts';
import { itemOrder } from '#domain/assignment/item-order.ts';
import { answerInExercise } from '#stores/answers.ts';
import { type ExerciseProgress, notBegun, progressOf } from '#stores/exercises.ts';
import type { Stored } from '#stores/versioned.ts';
import { anySeed } from '../any-seed.ts';
import { packedText } from '../packed-text.ts';
import type { Answers } from './hand-in.ts';
import { type LoadedItem, loadExercise, type Reader } from './load-exercise.ts';

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

/** The seed of this learner's numbers, if the exercise gives everybody other ones: drawn on the first visit, then kept. */
function ownSeed({ rules }: Assignment, stored: Stored<ExerciseProgress>): number | undefined {
  if (rules.numbers !== 'own') return undefined;
  const progress = stored.$value.get() ?? notBegun;
  const seed = progress.seed ?? anySeed();
  if (progress.seed === undefined) stored.set({ ...progress, seed });
  return seed;
}

async function open(assignment: Assignment, reader: Reader): Promise<Opening> {
  try {
    const stored = progressOf(assignment.id);
    const seed = ownSeed(assignment, stored);
    const items = await loadExercise(itemOrder(assignment), { ...reader, seed });
    const answers = new Map(items.map(({ question }) => [question, answerInExercise(assignment.id, question)]));
    return { status: 'open', assignment, items, answers, stored };
  } catch {
    return { status: 'failed' };
  }
}

/** Opens the exercise that the address holds, and again when the address changes. */
export function useExercise(reader: Reader) {
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });
  const latest = useRef(0);
  const follow = async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const reading = decodeLink(location.hash, packedText);
    setOpening(reading.status === 'read' ? { status: 'opening' } : reading);
    if (reading.status !== 'read') return;
    const opened = await open(reading.assignment, reader);
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
