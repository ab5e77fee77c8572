import type { Problem } from '../../read-files.ts';
import { sumsIn } from '../arithmetic/sums.ts';
import { type Item, textLanguages } from './walk.ts';

type NumericFile = Extract<Item['question'], { kind: 'numeric' }>;

/** Units in which a share of 0.2 is 20. */
const shares = ['%', 'percentage points'];

/** Whether a line of the working comes to the answer; a share also answers in per cent. */
function reaches({ answer, tolerance, unit }: NumericFile, line: string): boolean {
  const measures = unit && shares.includes(unit.en) ? [1, 100] : [1];
  const rounding = tolerance + 1e-9 * Math.abs(answer);
  return sumsIn(line).some((sum) => measures.some((measure) => Math.abs(measure * sum - answer) <= rounding));
}

/** Numeric questions whose working, where there is one, nowhere comes to the answer. */
export function checkWorking(items: readonly Item[]): readonly Problem[] {
  return items.flatMap(({ file, where, question }) => {
    if (question.kind !== 'numeric' || question.working.length === 0) return [];
    return textLanguages
      .filter((language) => !question.working.some((line) => reaches(question, line[language])))
      .map(
        (language) =>
          `${file}:${where} the working (${language}) nowhere comes to the answer ${question.answer}; add the line that does.`,
      );
  });
}
