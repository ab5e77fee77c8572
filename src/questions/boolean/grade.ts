import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { TrueOrFalse } from '../question.ts';

/** The judgement alone earns all points; with a `why`, half are for the judgement and half for the reason behind a right one. */
export function gradeBoolean({ answer, misconception, why, points }: TrueOrFalse, fields: Fields): Grade {
  const judgement = textOf(fields, 'choice');
  if (judgement !== 'true' && judgement !== 'false') return incomplete('choice');
  const reason = why?.options.find((option) => option.id === textOf(fields, 'why'));
  if (why && !reason) return incomplete('choice', 'why');
  const right = (judgement === 'true') === answer;
  const remarks: Remark[] = [
    { part: judgement, verdict: right ? 'right' : 'wrong', misconception: right ? undefined : misconception?.id },
  ];
  if (!reason) return graded(right ? 1 : 0, points, remarks);
  remarks.push({
    part: `why.${reason.id}`,
    verdict: reason.correct ? 'right' : 'wrong',
    misconception: reason.misconception?.id,
  });
  return graded((right ? 0.5 : 0) + (right && reason.correct ? 0.5 : 0), points, remarks);
}
