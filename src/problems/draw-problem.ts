import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import { scaleOf, type Unit } from '#i18n/format.ts';
import { drawValues } from './draw.ts';
import type { Family } from './family.ts';
import type { AnyMistake } from './mistake.ts';
import { seededRandom } from './random.ts';
import { type Step, workOut } from './work.ts';

/** One way through a problem, right or wrong. */
export interface Way {
  /** What was worked with. */
  readonly values: Values;
  readonly steps: readonly Step[];
  /** Unrounded, in the unit of the model. */
  readonly answer: number;
}

/** A problem with its numbers: the same seed gives the same problem everywhere. */
export interface Problem extends Way {
  readonly seed: number;
  readonly unit: Unit;
  /** In the unit that the answer is shown in. */
  readonly tolerance: number;
  readonly wrong: readonly (Way & { readonly mistake: string })[];
}

/** Draws that may fail before a family is called impossible. */
const attempts = 500;

const isFound = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What the calculator answers; undefined where the model has no value. */
function solve(family: Family, calculator: Calculator, values: Values): number | undefined {
  const evaluated = evaluate(calculator, values);
  const result = evaluated.status === 'computed' ? evaluated.outputs[family.output] : undefined;
  return isFound(result) ? result : undefined;
}

function rightWay(family: Family, calculator: Calculator, values: Values): Way | undefined {
  const answer = solve(family, calculator, values);
  return answer === undefined ? undefined : { values, answer, steps: workOut(family, calculator, values) };
}

/** Where a mistake leads; undefined where these numbers do not let it be made. */
function wrongWay(family: Family, calculator: Calculator, right: Way, mistake: AnyMistake): Way | undefined {
  const { values, steps } = right;
  if ('given' in mistake) return rightWay(family, calculator, { ...values, ...mistake.given(values) });
  const at = mistake.at === 'last' ? (steps.at(-1)?.id ?? '') : mistake.at;
  const made = workOut(family, calculator, values, { ...mistake, at });
  const answer = made.at(-1)?.value;
  return isFound(answer) ? { values, answer, steps: made } : undefined;
}

/** The problem that a family makes of some values; undefined where two answers lie within twice the tolerance of each other. */
function problemFrom(family: Family, calculator: Calculator, seed: number, values: Values): Problem | undefined {
  const right = family.reasonable?.(values) === false ? undefined : rightWay(family, calculator, values);
  if (!right || right.answer === 0) return undefined;
  const unit = calculator.outputs[family.output]?.unit ?? 'number';
  const tolerance = family.tolerance ?? 0.5 * 10 ** -family.digits;
  const wrong = Object.entries(family.mistakes).flatMap(([id, mistake]) => {
    const way = wrongWay(family, calculator, right, mistake);
    return way ? [{ ...way, mistake: id }] : [];
  });
  const answers = [right, ...wrong].map(({ answer }) => answer * scaleOf(unit));
  const distinct = answers.every((answer, index) =>
    answers.slice(0, index).every((other) => Math.abs(answer - other) > 2 * tolerance),
  );
  const complete = wrong.length === Object.keys(family.mistakes).length;
  return complete && distinct ? { ...right, seed, unit, tolerance, wrong } : undefined;
}

/**
 * Draws a problem. Values are drawn again as long as they do not fit each other, a mistake cannot be made with them, or two
 * answers would fall together, so that a wrong number always tells which mistake made it.
 *
 * @throws Error when the family cannot make a problem at all, which its tests exclude
 */
export function drawProblem(family: Family, calculator: Calculator, seed: number): Problem {
  const random = seededRandom(seed);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const values = { ...family.fixed, ...drawValues(family.draw, random) };
    const problem = problemFrom(family, calculator, seed, values);
    if (problem) return problem;
  }
  throw new Error(`No problem on ${calculator.id}.${family.output} can be drawn: its answers fall together.`);
}
