import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Identity } from '#questions/question.ts';
import { type Answer, answerTo } from '#stores/answers.ts';
import type { Keeping, Stored } from '#stores/versioned.ts';
import { isTouched, readForm, writeForm } from './form-fields.ts';
import { type Grading, loadGrading } from './load-grading.ts';

/** Where a learner stands with one question. */
interface Session {
  readonly fields: Fields;
  readonly grade: Grade | undefined;
  readonly hintsShown: number;
  readonly attempts: number;
  /** The question's meaning has changed since it was answered. */
  readonly changed: boolean;
  readonly keeping: Keeping;
}

const untouched: Session = {
  fields: {},
  grade: undefined,
  hintsShown: 0,
  attempts: 0,
  changed: false,
  keeping: 'kept',
};

/** The field of the form that belongs to the frame and not to the answer. */
const confidence = 'confidence';

const sureFrom = (fields: Fields): boolean | undefined =>
  fields[confidence] === undefined ? undefined : fields[confidence] === 'sure';

function sessionFrom(answer: Answer | undefined, { revision }: Identity): Session {
  if (!answer) return untouched;
  if (answer.revision !== revision) return { ...untouched, changed: true };
  const { fields, hintsShown, attempts } = answer;
  return { ...untouched, fields, hintsShown, attempts };
}

/** The answer to write; one to an earlier revision is carried along. */
function answerFrom(session: Session, { revision }: Identity, before: Answer | undefined): Answer {
  const { fields, grade, attempts, hintsShown } = session;
  const earlier = before && before.revision !== revision ? before : before?.earlier;
  const submitted = grade?.status === 'graded';
  return { revision, fields, submitted, attempts, hintsShown, sure: sureFrom(fields), at: Date.now(), earlier };
}

/**
 * Joins one question form to its stored answer. What was entered before the code arrived is taken over; what was stored
 * is shown again; every change is written at once. The graders are loaded when the form is first touched.
 */
export function useQuestion(identity: Identity, gradeFields: (grading: Grading, fields: Fields) => Grade) {
  const form = useRef<HTMLFormElement>(null);
  const store = useRef<Stored<Answer> | undefined>(undefined);
  const [session, setSession] = useState(untouched);
  const [grading, setGrading] = useState<Grading>();
  const [unavailable, setUnavailable] = useState(false);

  const prepare = async (): Promise<Grading | undefined> => {
    try {
      const loaded = grading ?? (await loadGrading());
      setGrading(loaded);
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

  useEffect(() => {
    if (!form.current) return;
    store.current = answerTo(identity.id);
    const answer = store.current.$value.get();
    const restored = { ...sessionFrom(answer, identity), keeping: store.current.$keeping.get() };
    if (isTouched(form.current)) return setSession({ ...restored, fields: readForm(form.current) });
    writeForm(form.current, restored.fields);
    setSession(restored);
    if (answer?.submitted && !restored.changed)
      void prepare().then(
        (loaded) => loaded && setSession({ ...restored, grade: gradeFields(loaded, restored.fields) }),
      );
  }, [identity.id]);

  const change = (fields: Fields): void => {
    if (form.current) writeForm(form.current, fields);
    keep({ ...session, fields, grade: undefined });
  };

  const submit = async (): Promise<void> => {
    const loaded = await prepare();
    if (!loaded || !form.current) return;
    const fields = readForm(form.current);
    const grade = gradeFields(loaded, fields);
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
    grading,
    unavailable,
    prepare,
    change,
    submit,
    onInput: () => form.current && keep({ ...session, fields: readForm(form.current), grade: undefined }),
    retry: () => change({}),
    showHint: () => keep({ ...session, hintsShown: session.hintsShown + 1 }),
  };
}
