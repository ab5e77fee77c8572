import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Identity } from '#questions/question.ts';
import type { Answer } from '#stores/answers.ts';
import type { Keeping } from '#stores/versioned.ts';

/** Where a learner stands with one question. */
export interface Session {
  readonly fields: Fields;
  readonly grade: Grade | undefined;
  readonly hintsShown: number;
  readonly attempts: number;
  /** The question's meaning has changed since it was answered. */
  readonly changed: boolean;
  readonly keeping: Keeping;
}

export const untouched: Session = {
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

/** A stored answer taken up again; one to an earlier revision is not shown as current. */
export function sessionFrom(answer: Answer | undefined, { revision }: Identity): Session {
  if (!answer) return untouched;
  if (answer.revision !== revision) return { ...untouched, changed: true };
  const { fields, hintsShown, attempts } = answer;
  return { ...untouched, fields, hintsShown, attempts };
}

/** The answer to write; one to an earlier revision is carried along. */
export function answerFrom(session: Session, { revision }: Identity, before: Answer | undefined): Answer {
  const { fields, grade, attempts, hintsShown } = session;
  const earlier = before && before.revision !== revision ? before : before?.earlier;
  const submitted = grade?.status === 'graded';
  const [sure, at] = [sureFrom(fields), Date.now()];
  const kept = before?.revision === revision ? before.sureAndWrong : undefined;
  const sureAndWrong = sure && submitted && grade.result !== 'correct' ? { fields, at } : kept;
  return { revision, fields, submitted, attempts, hintsShown, sure, at, sureAndWrong, earlier };
}
