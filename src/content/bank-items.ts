import type { BankItem } from '#domain/papers/draw-paper.ts';
import type { QuestionFile } from '#questions/schema.ts';
import { readLessonBody } from './check/lesson-body.ts';

/**
 * The bank as a mock paper draws from it. Questions that stand within the text of a lesson are left out, since they lean
 * on the sentences around them.
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
    .filter(({ id }) => !placed.has(id))
    .map(({ id, data }) => ({
      id,
      unit: units.get(id.split('/')[0]) ?? '',
      kind: data.kind,
      form: data.kind === 'written' ? data.form : undefined,
    }));
}
