import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, incomplete } from '../grade-types.ts';
import type { SingleChoice } from '../question.ts';

/** Full points for the correct option, none for another. */
export function gradeSingle({ options, points }: SingleChoice, fields: Fields): Grade {
  const chosen = options.find((option) => option.id === textOf(fields, 'choice'));
  if (!chosen) return incomplete('choice');
  const verdict = chosen.correct ? 'right' : 'wrong';
  return graded(chosen.correct ? 1 : 0, points, [
    { part: chosen.id, verdict, misconception: chosen.misconception?.id },
  ]);
}
