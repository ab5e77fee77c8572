import { useEffect, useState } from 'preact/hooks';
import {
  type ChosenQuestion,
  chosenProblem,
  chosenQuestion,
  type Draft,
  emptyDraft,
  stemsOf,
  withOtherNumbers,
  withoutListed,
  withQuestions,
} from './draft.ts';
import type { Listed, ListedFamily } from './exercise-question.ts';
import type { Reader } from './load-exercise.ts';

type Chosen = Draft['chosen'];

/** Where the drawing of problems stands. */
interface Drawing {
  /** Ids, as they are listed, of what is still to come. */
  readonly coming: readonly string[];
  /** Whether the last ones could not be had. */
  readonly failed: boolean;
}

/** An exercise that is being put together. Problems are drawn before they are part of it. */
export function useDraft(reader: Reader) {
  const [draft, setDraft] = useState<Draft>();
  const [drawing, setDrawing] = useState<Drawing>({ coming: [], failed: false });
  useEffect(() => setDraft(emptyDraft(reader.lang)), []);
  const held = draft?.chosen ?? [];
  const change = (part: Partial<Draft>): void => setDraft((now) => now && { ...now, ...part });
  const arrange = (next: (chosen: Chosen) => Chosen): void =>
    setDraft((now) => now && { ...now, chosen: next(now.chosen) });

  const chosenOf = async (listed: Listed): Promise<ChosenQuestion> => {
    if (listed.kind !== 'drawn') return chosenQuestion(listed);
    const { drawAnother } = await import('./draw-another.ts');
    return chosenProblem(listed, await drawAnother(listed, stemsOf(held, listed), reader));
  };
  /** Puts questions into the draft as soon as they are all there; where one cannot be had, none comes. */
  const place = async (questions: readonly Listed[], put: (chosen: Chosen, added: Chosen) => Chosen): Promise<void> => {
    setDrawing({ coming: questions.map(({ id }) => id), failed: false });
    try {
      const added = await Promise.all(questions.map(chosenOf));
      arrange((chosen) => put(chosen, added));
      setDrawing({ coming: [], failed: false });
    } catch {
      setDrawing({ coming: [], failed: true });
    }
  };

  return {
    draft,
    drawing,
    change,
    arrange,
    add: (questions: readonly Listed[]) =>
      place(
        questions.filter(({ id }) => !held.some(({ listed }) => listed.id === id)),
        (chosen, added) => withQuestions(chosen, added),
      ),
    remove: (id: string) => arrange((chosen) => withoutListed(chosen, id)),
    /** Another problem of the same family, behind the one that it is like. */
    oneMore: (family: ListedFamily, key: string) =>
      place([family], (chosen, added) => withQuestions(chosen, added, key)),
    redraw: (family: ListedFamily, key: string) =>
      place([family], (chosen, [other]) => (other ? withOtherNumbers(chosen, key, other) : chosen)),
  };
}
