import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Identity } from '#questions/question.ts';
import type { Answer } from '#stores/answers.ts';
import type { Stored } from '#stores/versioned.ts';
import { isTouched, readAttempt, readForm, readWriting, writeForm } from './form-fields.ts';
import type { Marker } from './load-marker.ts';
import type { Conduct } from './question-conduct.ts';
import { answerFrom, type Session, sessionFrom, untouched } from './question-session.ts';

export interface QuestionDesk {
  readonly identity: Identity;
  /** Finds the stored answer; called in the browser only. */
  readonly open: () => Stored<Answer>;
  readonly marking: Conduct['marking'];
  /** What marks the answers, where it is there already. */
  readonly marker?: Marker | undefined;
  readonly load: () => Promise<Marker>;
}

const isRight = (grade: Grade): boolean => grade.status === 'graded' && grade.result === 'correct';

/**
 * Joins one question form to its stored answer. What was entered before the code arrived is taken over; what was stored
 * is shown again; every change is written at once. Graders that are not there yet are loaded when the form is first touched.
 */
export function useQuestion({ identity, open, marking, marker: present, load }: QuestionDesk) {
  const form = useRef<HTMLFormElement>(null);
  const store = useRef<Stored<Answer> | undefined>(undefined);
  const [session, setSession] = useState(untouched);
  const [marker, setMarker] = useState(present);
  const [unavailable, setUnavailable] = useState(false);

  const prepare = async (): Promise<Marker | undefined> => {
    try {
      const loaded = marker ?? (await load());
      setMarker(loaded);
      setUnavailable(false);
      return loaded;
    } catch {
      setUnavailable(true);
      return undefined;
    }
  };

  const keep = (next: Session): void => {
    store.current?.set(answerFrom(next, identity, store.current.$value.get()));
    setSession({ ...next, keeping: store.current?.$keeping.get() ?? next.keeping });
  };

  const markAsItStands = async (): Promise<void> => {
    const loaded = await prepare();
    if (loaded) setSession((now) => ({ ...now, grade: loaded.mark(now.fields) }));
  };

  useEffect(() => {
    if (!form.current) return;
    store.current = open();
    const answer = store.current.$value.get();
    const restored = { ...sessionFrom(answer, identity), keeping: store.current.$keeping.get() };
    if (isTouched(form.current)) return setSession({ ...restored, fields: readForm(form.current) });
    writeForm(form.current, restored.fields);
    setSession(restored);
    if (marking === 'at-once' && answer?.submitted && !restored.changed) void markAsItStands();
    else if (restored.hintsShown > 0) void prepare();
  }, [identity.id]);

  useEffect(() => {
    if (marking === 'closed') void markAsItStands();
    if (marking === 'withheld') setSession((now) => ({ ...now, grade: undefined }));
  }, [marking]);

  const change = (fields: Fields): void => {
    if (form.current) writeForm(form.current, fields);
    keep({ ...session, fields, grade: undefined });
  };

  const submit = async (): Promise<void> => {
    // An answer that stands marked as it is has been checked; whatever is entered takes the mark away.
    if (session.grade?.status === 'graded') return;
    const loaded = marking === 'at-once' ? await prepare() : undefined;
    if (!loaded || !form.current) return;
    const fields = readForm(form.current);
    const grade = loaded.mark(fields);
    keep({
      ...session,
      fields,
      grade,
      attempts: session.attempts + (grade.status === 'graded' ? 1 : 0),
      changed: false,
    });
  };

  return {
    form,
    session,
    marker,
    unavailable,
    prepare,
    change,
    submit,
    onInput: () => form.current && keep({ ...session, fields: readForm(form.current), grade: undefined }),
    retry: () => {
      if (!form.current) return;
      change(session.grade && isRight(session.grade) ? readWriting(form.current) : readAttempt(form.current));
      form.current.querySelector<HTMLElement>(':is(input, select, textarea):not([type=hidden])')?.focus();
    },
    showHint: () => {
      void prepare();
      keep({ ...session, hintsShown: session.hintsShown + 1 });
    },
  };
}
