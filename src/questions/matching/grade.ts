import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { Matching } from '../question.ts';

/** An equal share of the points for each row joined to its target. */
export function gradeMatching({ rows, targets, points }: Matching, fields: Fields): Grade {
  const known = new Set(targets.map((target) => target.id));
  const empty = rows.find((row) => !known.has(textOf(fields, row.id)));
  if (empty) return incomplete('rows', empty.id);
  const remarks = rows.map((row): Remark => {
    const right = textOf(fields, row.id) === row.target;
    return {
      part: row.id,
      verdict: right ? 'right' : 'wrong',
      misconception: right ? undefined : row.misconception?.id,
    };
  });
  return graded(remarks.filter(({ verdict }) => verdict === 'right').length / rows.length, points, remarks);
}
