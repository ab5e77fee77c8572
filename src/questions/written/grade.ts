import { type Fields, isBlank, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { Written } from '../question.ts';

/** The mark that the learner gave a point of the scheme; undefined while it is not given. */
function markFor(fields: Fields, id: string, points: number): number | undefined {
  const mark = isBlank(fields, `mark.${id}`) ? Number.NaN : Number(textOf(fields, `mark.${id}`));
  return Number.isFinite(mark) ? Math.min(points, Math.max(0, mark)) : undefined;
}

/** The learner's own marks against the scheme, scaled to the points of the question; labelled as self-marked by the view. */
export function gradeWritten({ rubric, points }: Written, fields: Fields): Grade {
  if (isBlank(fields, 'text')) return incomplete('written', 'text');
  const unmarked = rubric.find((point) => markFor(fields, point.id, point.points) === undefined);
  if (unmarked) return incomplete('marks', unmarked.id);
  const marks = rubric.map((point) => markFor(fields, point.id, point.points) ?? 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const remarks = rubric.map(
    (point, index): Remark => ({
      part: point.id,
      verdict: marks[index] === point.points ? 'right' : 'wrong',
    }),
  );
  return graded(sum(marks) / sum(rubric.map((point) => point.points)), points, remarks);
}
