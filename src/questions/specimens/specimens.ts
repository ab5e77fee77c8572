import type { Fields } from '../fields.ts';
import type { AnyKind } from '../question.ts';
import { answersTo } from './answers.ts';

/** The states in which a question can stand on a page. */
export const states = ['unanswered', 'incomplete', 'near', 'wrong', 'partial', 'right', 'explained'] as const;
export type State = (typeof states)[number];

/** A question in one state. */
export interface Specimen {
  readonly state: State;
  /** What was handed in; undefined while nothing was. */
  readonly fields: Fields | undefined;
}

/** A question in every state that its kind has, in the order in which a learner may meet them. */
export function specimensOf(question: AnyKind): readonly Specimen[] {
  const { right, wrong, partial, near, incomplete } = answersTo(question);
  const fields: Readonly<Record<State, Fields | undefined>> = {
    unanswered: undefined,
    incomplete,
    near,
    wrong,
    partial,
    right,
    explained: wrong,
  };
  return states
    .filter((state) => state === 'unanswered' || fields[state] !== undefined)
    .map((state) => ({ state, fields: fields[state] }));
}
