import type { BankItem } from '#domain/papers/draw-paper.ts';
import type { QuestionFile } from '#questions/schema.ts';

/**
 * The bank as a mock paper draws from it.
 *
 * @param questions  questions with their ids `<lesson>/<name>`
 * @param lessons    ids of lessons, `<lang>/<unit>/<lesson>`, which say what unit a question belongs to
 */
export function bankItems(
  questions: readonly { readonly id: string; readonly data: QuestionFile }[],
  lessons: readonly string[],
): readonly BankItem[] {
  const units = new Map(lessons.map((path) => [path.split('/')[2], path.split('/')[1] ?? '']));
  return questions.map(({ id, data }) => ({
    id,
    unit: units.get(id.split('/')[0]) ?? '',
    kind: data.kind,
    form: data.kind === 'written' ? data.form : undefined,
  }));
}
