import { type NumberLocale, readNumber } from '#domain/answers/read-number.ts';
import { type Fields, isBlank, textOf } from '../fields.ts';
import { type Grade, graded, incomplete } from '../grade-types.ts';
import type { CalculatorTask } from '../question.ts';
import type { TaskInput } from './task-calculator.ts';
import { typedField, typedValue } from './typed-value.ts';

/** What a calculator makes of inputs: its outputs by name, or nothing where the model is undefined. */
export type Evaluate = (
  calculator: string,
  inputs: Readonly<Record<string, number>>,
) => Readonly<Record<string, number>> | undefined;

interface Context {
  readonly locale: NumberLocale;
  readonly evaluate: Evaluate;
}

/** What a learner has set, overlaid with what was typed; an input whose text is refused is named instead. */
function inputsFrom({ start, shown }: CalculatorTask, fields: Fields, locale: NumberLocale) {
  const typed = (input: TaskInput) => typedValue(readNumber(textOf(fields, typedField(input.name)), locale), input);
  const open = shown.inputs.filter(({ name, fixed }) => !fixed && !isBlank(fields, typedField(name)));
  const refused = open.find((input) => typeof typed(input) === 'string')?.name;
  const set = Object.entries(start).map(([name, value]) => {
    const input = open.find((one) => one.name === name);
    if (input) return [name, Number(typed(input))] as const;
    return [name, isBlank(fields, name) ? value : Number(textOf(fields, name))] as const;
  });
  return { inputs: Object.fromEntries(set), refused };
}

/** All points when the goal is reached on the live calculator with the fixed inputs untouched. */
export function gradeCalculatorTask(question: CalculatorTask, fields: Fields, { locale, evaluate }: Context): Grade {
  const { start, fixed, goal, points } = question;
  const { inputs, refused } = inputsFrom(question, fields, locale);
  if (refused !== undefined) return incomplete('refused', refused);
  if (!Object.values(inputs).every(Number.isFinite)) return incomplete('number');
  if (Object.keys(start).every((name) => inputs[name] === start[name])) return incomplete('unmoved');
  const moved = fixed.find((name) => inputs[name] !== start[name]);
  if (moved) return graded(0, points, [{ part: moved, verdict: 'wrong' }]);
  const reached = evaluate(question.calculator, inputs)?.[goal.output];
  const right = reached !== undefined && reached >= (goal.atLeast ?? -Infinity) && reached <= (goal.atMost ?? Infinity);
  return graded(right ? 1 : 0, points, [{ part: goal.output, verdict: right ? 'right' : 'wrong' }]);
}
