import type { Problem } from '../../read-files.ts';
import type { CourseText } from '../prose/course-texts.ts';
import { type Equality, equalitiesIn } from './equalities.ts';

/** Whether the sides are the same within the rounding of what is printed, and of the computer. */
const isSame = (left: number, right: number, rounding: number): boolean =>
  Math.abs(left - right) <= rounding + 1e-9 * Math.max(1, Math.abs(left));

/** Whether an equality holds; where one side is a share, the other may give it in per cent or points. */
export function holds([left, right]: Equality): boolean {
  const [from, to] = [left.rounding, right.rounding];
  return (
    isSame(left.value, right.value, from + to) ||
    ((left.share || right.share) &&
      (isSame(100 * left.value, right.value, 100 * from + to) ||
        isSame(left.value, 100 * right.value, from + 100 * to)))
  );
}

const printed = (value: number): string => String(Number(value.toPrecision(8)));

/** Equalities in the texts of the course that do not come out, one sentence for each. */
export const checkArithmetic = (texts: readonly CourseText[]): readonly Problem[] =>
  texts.flatMap(({ file, language, text }) =>
    equalitiesIn(text)
      .filter((equality) => !holds(equality))
      .map(
        ([left, right]) =>
          `${file} (${language}): an equality has ${printed(left.value)} on one side and ${printed(right.value)} on the other; correct the sum.`,
      ),
  );
