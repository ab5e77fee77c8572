import type { NumberQuestion } from '../question.ts';

/** Decimals of a number as it is written in full. */
const decimalsOf = (value: number): number => /^[^e]*\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** How many decimals it takes to stay within the tolerance when rounding, and no more than the answer has. */
function decimalsAsked({ answer, tolerance }: NumberQuestion): number {
  const most = decimalsOf(answer);
  let decimals = 0;
  while (decimals < most && 0.5 * 10 ** -decimals > tolerance) decimals += 1;
  return decimals;
}

/**
 * For a number beyond the tolerance that is the answer, rounded or cut off too early: how many decimals are asked for.
 * 3.3 for 3.25 is right to one digit; a number that is more than a tenth off is no rounding of the answer.
 */
export function decimalsMissing(value: number, question: NumberQuestion): number | undefined {
  const [written, asked] = [decimalsOf(value), decimalsAsked(question)];
  const distance = Math.abs(value - question.answer);
  const isCoarse = written < asked && distance < 10 ** -written && distance <= Math.abs(question.answer) / 10;
  return isCoarse ? asked : undefined;
}

/** For a number within the tolerance that is written with fewer decimals than the answer: the answer itself. */
export function exactFor(value: number, { answer }: NumberQuestion): number | undefined {
  return decimalsOf(value) < decimalsOf(answer) ? answer : undefined;
}
