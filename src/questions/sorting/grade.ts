import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { Sorting } from '../question.ts';

/** An equal share of the points for each item put into its box. */
export function gradeSorting({ boxes, items, points }: Sorting, fields: Fields): Grade {
  const known = new Set(boxes.map((box) => box.id));
  const empty = items.find((item) => !known.has(textOf(fields, item.id)));
  if (empty) return incomplete('rows', empty.id);
  const remarks = items.map((item): Remark => {
    const right = textOf(fields, item.id) === item.box;
    return {
      part: item.id,
      verdict: right ? 'right' : 'wrong',
      misconception: right ? undefined : item.misconception?.id,
    };
  });
  return graded(remarks.filter(({ verdict }) => verdict === 'right').length / items.length, points, remarks);
}
