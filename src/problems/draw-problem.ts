import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import type { Pattern, Range } from './family.ts';
import { type MistakeId, mistakes, type Solve } from './mistakes.ts';
import { seededRandom } from './random.ts';

/** A problem with its numbers: the same seed gives the same problem everywhere. */
export interface Problem {
  readonly seed: number;
  readonly values: Values;
  /** Unrounded. */
  readonly answer: number;
  readonly tolerance: number;
  readonly wrong: readonly { readonly mistake: MistakeId; readonly answer: number }[];
}

/** Draws that may fail before a family is called impossible; each fails only when two answers fall together. */
const attempts = 200;

function drawValue({ from, to, step }: Range, random: () => number): number {
  const steps = Math.round((to - from) / step);
  return Number((from + step * Math.floor(random() * (steps + 1))).toPrecision(12));
}

/** The problem that a family makes of some values; undefined where a wrong answer lies within twice the tolerance of the right one. */
function problemFrom(family: Pattern, seed: number, values: Values, solve: Solve): Problem | undefined {
  const answer = solve(values);
  if (answer === undefined || answer === 0) return undefined;
  const tolerance = 0.5 * 10 ** -family.digits;
  const wrong = family.mistakes.flatMap((mistake) => {
    const made = mistakes[mistake].answer(values, solve);
    return made === undefined ? [] : [{ mistake, answer: made }];
  });
  const apart = (a: number, b: number): boolean => Math.abs(a - b) > 2 * tolerance;
  const distinct = wrong.every(
    ({ answer: made }, index) =>
      apart(made, answer) && wrong.slice(0, index).every((other) => apart(made, other.answer)),
  );
  return distinct ? { seed, values, answer, tolerance, wrong } : undefined;
}

/**
 * Draws a problem. Values are drawn again as long as two answers would fall together, so that a wrong number always tells
 * which mistake made it.
 *
 * @throws Error when the family cannot make a problem at all, which its tests exclude
 */
export function drawProblem(family: Pattern, calculator: Calculator, seed: number): Problem {
  const random = seededRandom(seed);
  const solve: Solve = (values) => {
    const evaluated = evaluate(calculator, values);
    const result = evaluated.status === 'computed' ? evaluated.outputs[family.output] : undefined;
    return typeof result === 'number' ? result : undefined;
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const drawn = Object.fromEntries(
      Object.entries(family.draw).map(([name, range]) => [name, drawValue(range, random)]),
    );
    const problem = problemFrom(family, seed, { ...family.fixed, ...drawn }, solve);
    if (problem) return problem;
  }
  throw new Error(
    `The problems of ${family.calculator}.${family.output} cannot be drawn: their answers fall together.`,
  );
}
