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

/** The field of the form that belongs to the frame and not to the answer; no part of a question can have such an id. */
export const confidenceField = 'frame/confidence';

const sureFrom = (fields: Fields): boolean | undefined =>
  fields[confidenceField] === undefined ? undefined : fields[confidenceField] === 'sure';

/** The fields of a stored answer with what was said of its certainty, under the name that the form has for it. */
const fieldsOf = ({ fields, sure }: Answer): Fields =>
  sure === undefined ? fields : { ...fields, [confidenceField]: sure ? 'sure' : 'notSure' };

/** A stored answer taken up again; one to an earlier revision is not shown as current. */
export function sessionFrom(answer: Answer | undefined, { revision }: Identity): Session {
  if (!answer) return untouched;
  if (answer.revision !== revision) return { ...untouched, changed: true };
  const { hintsShown, attempts } = answer;
  return { ...untouched, fields: fieldsOf(answer), hintsShown, attempts };
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
