import { type Fields, isBlank, textOf } from '../fields.ts';
import { type Grade, graded, incomplete } from '../grade-types.ts';
import type { CalculatorTask } from '../question.ts';

/** What a calculator makes of inputs: its outputs by name, or nothing where the model is undefined. */
export type Evaluate = (
  calculator: string,
  inputs: Readonly<Record<string, number>>,
) => Readonly<Record<string, number>> | undefined;

/** The inputs that a learner has set: the start, overlaid with the fields; undefined when a field holds no number. */
function inputsFrom({ start }: CalculatorTask, fields: Fields): Readonly<Record<string, number>> | undefined {
  const entries = Object.entries(start).map(
    ([name, value]) => [name, isBlank(fields, name) ? value : Number(textOf(fields, name))] as const,
  );
  return entries.every(([, value]) => Number.isFinite(value)) ? Object.fromEntries(entries) : undefined;
}

/** All points when the goal is reached on the live calculator with the fixed inputs untouched. */
export function gradeCalculatorTask(question: CalculatorTask, fields: Fields, evaluate: Evaluate): Grade {
  const { start, fixed, goal, points } = question;
  const inputs = inputsFrom(question, fields);
  if (!inputs) return incomplete('number');
  if (Object.keys(start).every((name) => inputs[name] === start[name])) return incomplete('unmoved');
  const moved = fixed.find((name) => inputs[name] !== start[name]);
  if (moved) return graded(0, points, [{ part: moved, verdict: 'wrong' }]);
  const reached = evaluate(question.calculator, inputs)?.[goal.output];
  const right = reached !== undefined && reached >= (goal.atLeast ?? -Infinity) && reached <= (goal.atMost ?? Infinity);
  return graded(right ? 1 : 0, points, [{ part: goal.output, verdict: right ? 'right' : 'wrong' }]);
}
