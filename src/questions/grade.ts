import type { NumberLocale } from '#domain/answers/read-number.ts';
import { gradeBlank } from './blank/grade.ts';
import { gradeBoolean } from './boolean/grade.ts';
import { type Evaluate, gradeCalculatorTask } from './calculator-task/grade.ts';
import { gradeCase } from './case/grade.ts';
import type { Fields } from './fields.ts';
import type { Grade } from './grade-types.ts';
import { gradeMatching } from './matching/grade.ts';
import { gradeMultiple } from './multiple/grade.ts';
import { gradeNumeric } from './numeric/grade.ts';
import { gradeOrdering } from './ordering/grade.ts';
import type { Kind, Kinds } from './question.ts';
import { gradeSingle } from './single/grade.ts';
import { gradeSorting } from './sorting/grade.ts';
import { gradeWritten } from './written/grade.ts';

/** What a grader may need besides question and answer. */
export type GradingContext = { readonly locale: NumberLocale; readonly evaluate: Evaluate };

type Grader<K extends Kind> = (question: Kinds[K], fields: Fields, context: GradingContext) => Grade;

/** The grader of every kind. */
const graders: { readonly [K in Kind]: Grader<K> } = {
  single: gradeSingle,
  multiple: gradeMultiple,
  boolean: gradeBoolean,
  blank: gradeBlank,
  numeric: (question, fields, { locale }) => gradeNumeric(question, fields, locale),
  matching: gradeMatching,
  ordering: gradeOrdering,
  sorting: gradeSorting,
  written: gradeWritten,
  'calculator-task': gradeCalculatorTask,
  case: (question, fields, { locale }) => gradeCase(question, fields, locale),
};

/**
 * Grades an answer to a question of any kind. Pure: the same question and fields always give the same grade.
 *
 * @returns `incomplete` for what is empty or cannot be read, else points with 0 <= earned <= possible
 */
export function grade<K extends Kind>(kind: K, question: Kinds[K], fields: Fields, context: GradingContext): Grade {
  return graders[kind](question, fields, context);
}
