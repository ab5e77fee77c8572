import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Identity } from '#questions/question.ts';
import { type Answer, answerTo } from '#stores/answers.ts';
import type { Keeping, Stored } from '#stores/versioned.ts';
import { readForm, writeForm } from './form-fields.ts';

/** Where a learner stands with one question. */
interface Session {
  readonly fields: Fields;
  readonly grade: Grade | undefined;
  readonly hintsShown: number;
  readonly sure: boolean | undefined;
  readonly attempts: number;
  /** The question's meaning has changed since it was answered. */
  readonly changed: boolean;
  readonly keeping: Keeping;
}

const untouched: Session = {
  fields: {},
  grade: undefined,
  hintsShown: 0,
  sure: undefined,
  attempts: 0,
  changed: false,
  keeping: 'kept',
};

/** Fields of the form that belong to the frame and not to the answer. */
const confidenceField = 'confidence';

const sureFrom = (fields: Fields): boolean | undefined =>
  fields[confidenceField] === undefined ? undefined : fields[confidenceField] === 'sure';

function sessionFrom(answer: Answer | undefined, identity: Identity, gradeFields: (fields: Fields) => Grade): Session {
  if (!answer) return untouched;
  if (answer.revision !== identity.revision) return { ...untouched, changed: true };
  const grade = answer.submitted ? gradeFields(answer.fields) : undefined;
  return {
    ...untouched,
    fields: answer.fields,
    grade,
    hintsShown: answer.hintsShown,
    sure: answer.sure,
    attempts: answer.attempts,
  };
}

/** The answer to write; one to an earlier revision is carried along. */
function answerFrom(session: Session, identity: Identity, before: Answer | undefined): Answer {
  return {
    revision: identity.revision,
    fields: session.fields,
    submitted: session.grade?.status === 'graded',
    attempts: session.attempts,
    hintsShown: session.hintsShown,
    sure: session.sure,
    at: Date.now(),
    earlier: before && before.revision !== identity.revision ? before : before?.earlier,
  };
}

/**
 * Joins one question form to its stored answer. What was entered before the code arrived is taken over; what was stored
 * is shown again; every change is written at once.
 */
export function useQuestion(identity: Identity, gradeFields: (fields: Fields) => Grade) {
  const form = useRef<HTMLFormElement>(null);
  const store = useRef<Stored<Answer> | undefined>(undefined);
  const [session, setSession] = useState(untouched);

  useEffect(() => {
    if (!form.current) return;
    const answers = answerTo(identity.id);
    store.current = answers;
    const restored = sessionFrom(answers.$value.get(), identity, gradeFields);
    const early = readForm(form.current);
    const typedEarly =
      Object.values(early).some((value) => value.length > 0 && typeof value !== 'string') ||
      Object.entries(early).some(([name, value]) => name !== 'order' && typeof value === 'string' && value !== '');
    if (typedEarly) setSession({ ...restored, fields: early, grade: undefined, keeping: answers.$keeping.get() });
    else {
      writeForm(form.current, restored.fields);
      setSession({ ...restored, keeping: answers.$keeping.get() });
    }
  }, [identity.id]);

  const keep = (next: Session): void => {
    store.current?.set(answerFrom(next, identity, store.current.$value.get()));
    setSession({ ...next, keeping: store.current?.$keeping.get() ?? next.keeping });
  };

  const change = (fields: Fields): void => {
    if (form.current) writeForm(form.current, fields);
    keep({ ...session, fields, grade: undefined, sure: sureFrom(fields) });
  };

  return {
    form,
    session,
    change,
    onInput: () =>
      form.current &&
      keep({ ...session, fields: readForm(form.current), grade: undefined, sure: sureFrom(readForm(form.current)) }),
    submit: () => {
      if (!form.current) return;
      const fields = readForm(form.current);
      const grade = gradeFields(fields);
      const attempts = session.attempts + (grade.status === 'graded' ? 1 : 0);
      keep({ ...session, fields, grade, attempts, sure: sureFrom(fields), changed: false });
    },
    retry: () => change({}),
    showHint: () => keep({ ...session, hintsShown: session.hintsShown + 1 }),
  };
}
