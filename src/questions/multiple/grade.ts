import { type Fields, listOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { MultipleChoice, Option } from '../question.ts';

/** How many options belong to the answer, how many of them were chosen, and how many were chosen beside them. */
type Count = { readonly key: number; readonly right: number; readonly wrong: number };

/** The share of the points that each rule gives. Every rule gives 1 for the exact answer and never falls as right options are added. */
const share: Record<MultipleChoice['scoring'], (count: Count) => number> = {
  'all-or-nothing': ({ key, right, wrong }) => (wrong === 0 && right === key ? 1 : 0),
  'half-for-subset': ({ key, right, wrong }) => (wrong > 0 || right === 0 ? 0 : right === key ? 1 : 0.5),
  'per-option': ({ key, right, wrong }) => Math.max(0, right - wrong) / key,
};

function remarkOn(option: Option, chosen: boolean): Remark[] {
  if (option.correct) return [{ part: option.id, verdict: chosen ? 'right' : 'missed' }];
  return chosen ? [{ part: option.id, verdict: 'wrong', misconception: option.misconception?.id }] : [];
}

/** Points by the question's scoring rule; an empty choice is incomplete. */
export function gradeMultiple({ options, scoring, points }: MultipleChoice, fields: Fields): Grade {
  const names = new Set(listOf(fields, 'choice'));
  const chosen = options.filter((option) => names.has(option.id));
  if (chosen.length === 0) return incomplete('choice');
  const right = chosen.filter((option) => option.correct).length;
  const count = { key: options.filter((option) => option.correct).length, right, wrong: chosen.length - right };
  const remarks = options.flatMap((option) => remarkOn(option, names.has(option.id)));
  return graded(share[scoring](count), points, remarks);
}
