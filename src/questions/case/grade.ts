import type { NumberLocale } from '#domain/answers/read-number.ts';
import { gradeBlank } from '../blank/grade.ts';
import { gradeBoolean } from '../boolean/grade.ts';
import { type Fields, fieldsOfPart } from '../fields.ts';
import { type Grade, type Graded, graded } from '../grade-types.ts';
import { gradeMultiple } from '../multiple/grade.ts';
import { gradeNumeric } from '../numeric/grade.ts';
import type { Case, Part } from '../question.ts';
import { gradeSingle } from '../single/grade.ts';
import { gradeSorting } from '../sorting/grade.ts';
import { gradeWritten } from '../written/grade.ts';

/** Grades one part as a question of its kind. */
export function gradePart(part: Part, fields: Fields, locale: NumberLocale): Grade {
  switch (part.kind) {
    case 'single':
      return gradeSingle(part, fields);
    case 'multiple':
      return gradeMultiple(part, fields);
    case 'boolean':
      return gradeBoolean(part, fields);
    case 'blank':
      return gradeBlank(part, fields);
    case 'numeric':
      return gradeNumeric(part, fields, locale);
    case 'sorting':
      return gradeSorting(part, fields);
    case 'written':
      return gradeWritten(part, fields);
  }
}

/** The points of all parts together; incomplete as long as one part is. Names of fields and remarks carry the part's id in front. */
export function gradeCase({ parts }: Case, fields: Fields, locale: NumberLocale): Grade {
  const grades: [string, Graded][] = [];
  for (const [index, part] of parts.entries()) {
    const grade = gradePart(part, fieldsOfPart(fields, part.id), locale);
    if (grade.status === 'incomplete')
      return {
        ...grade,
        part: grade.part === undefined ? part.id : `${part.id}.${grade.part}`,
        inPart: index + 1,
      };
    grades.push([part.id, grade]);
  }
  const possible = grades.reduce((sum, [, grade]) => sum + grade.possible, 0);
  const earned = grades.reduce((sum, [, grade]) => sum + grade.earned, 0);
  const remarks = grades.flatMap(([id, grade]) =>
    grade.remarks.map((remark) => ({ ...remark, part: `${id}.${remark.part}` })),
  );
  return graded(earned / possible, possible, remarks);
}
