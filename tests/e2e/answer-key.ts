import { readFolder } from '../../src/content/read-files.ts';
import type { Fields } from '../../src/questions/fields.ts';
import type { QuestionFile } from '../../src/questions/schema.ts';

type Part = QuestionFile | Extract<QuestionFile, { kind: 'case' }>['parts'][number];

const correct = (options: readonly { readonly id: string; readonly correct: boolean }[]): string[] =>
  options.filter((option) => option.correct).map((option) => option.id);

/** What a learner enters who knows everything, by field name. */
export function keyFields(question: Part, language: 'zh' | 'en'): Fields {
  switch (question.kind) {
    case 'single':
      return { choice: correct(question.options)[0] ?? '' };
    case 'multiple':
      return { choice: correct(question.options) };
    case 'boolean':
      return {
        choice: String(question.answer),
        ...(question.why ? { why: correct(question.why.options)[0] ?? '' } : {}),
      };
    case 'blank':
      return Object.fromEntries(question.blanks.map((blank) => [blank.id, blank.accepted[language][0] ?? '']));
    case 'numeric':
      return { number: String(question.answer) };
    case 'matching':
      return Object.fromEntries(question.rows.map((row) => [row.id, row.target]));
    case 'ordering':
      return { order: question.items.map((item) => item.id).join(',') };
    case 'sorting':
      return Object.fromEntries(question.items.map((item) => [item.id, item.box]));
    case 'written':
      return {
        text: question.model[language],
        ...Object.fromEntries(question.rubric.map((point) => [`mark.${point.id}`, String(point.points)])),
      };
    case 'case':
      return Object.fromEntries(
        question.parts.flatMap((part) =>
          Object.entries(keyFields(part, language)).map(([name, value]) => [`${part.id}.${name}`, value]),
        ),
      );
    case 'calculator-task':
      return Object.fromEntries(Object.entries(question.solution).map(([name, value]) => [name, String(value)]));
  }
}

/** Every question of the course by id. */
export const questionFiles: ReadonlyMap<string, QuestionFile> = new Map(
  readFolder('content', 'questions').entries.map(({ id, data }) => [id, data]),
);

/** The ids of the lessons of the course. */
export const lessonIds: readonly string[] = readFolder('content', 'lessons')
  .entries.filter(({ id }) => id.startsWith('zh/'))
  .map(({ id }) => id.split('/').at(-1) ?? '');
