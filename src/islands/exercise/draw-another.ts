import { anySeed } from '../any-seed.ts';
import { drawQuestion } from './draw-question.ts';
import type { ExerciseQuestion, ListedFamily } from './exercise-question.ts';
import { loadProblem, type Reader } from './load-exercise.ts';

/** Draws that may bring known numbers before it is given up. The smallest family has far more problems than a few. */
const attempts = 50;

/**
 * A problem of a family with numbers that none of the known ones has. Fails when it cannot be drawn, offline say.
 *
 * @param known stems of the problems that there are already
 */
export async function drawAnother(
  { id }: ListedFamily,
  known: ReadonlySet<string>,
  reader: Reader,
): Promise<ExerciseQuestion> {
  const family = id.slice('problem/'.length);
  const problem = await loadProblem(family, reader);
  for (let attempt = 0; problem && attempt < attempts; attempt += 1) {
    const drawn = await drawQuestion({ family, seed: anySeed() }, problem, reader);
    if (!known.has(drawn.question.stem)) return drawn;
  }
  throw new Error(`${id} has no other problem.`);
}
