import type { BankItem } from '#domain/papers/draw-paper.ts';
import type { QuestionFile } from '#questions/schema.ts';
import { readLessonBody } from './check/lesson-body.ts';

const marksOf = (rubric: readonly { readonly points: number }[]): number =>
  rubric.reduce((sum, { points }) => sum + points, 0);

/**
 * The bank as a mock paper draws from it. Questions that stand within the text of a lesson are left out, since they lean
 * on the sentences around them; so are those that say of themselves that they belong to their lesson.
 *
 * @param questions  questions with their ids `<lesson>/<name>`
 * @param lessons    lessons with their ids `<lang>/<unit>/<lesson>`, which say what unit a question belongs to
 */
export function bankItems(
  questions: readonly { readonly id: string; readonly data: QuestionFile }[],
  lessons: readonly { readonly id: string; readonly body?: string | undefined }[],
): readonly BankItem[] {
  const units = new Map(lessons.map(({ id }) => [id.split('/')[2], id.split('/')[1] ?? '']));
  const placed = new Set(lessons.flatMap(({ body = '' }) => readLessonBody(body).questions));
  return questions
    .filter(({ id, data }) => !placed.has(id) && !data.lessonOnly)
    .map(({ id, data }) => ({
      id,
      unit: units.get(id.split('/')[0]) ?? '',
      kind: data.kind,
      ...(data.kind === 'written' ? { form: data.form, marks: marksOf(data.rubric) } : {}),
    }));
}
