import type { CalculatorText } from '#calculators/calculator-text.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { isChoice, isNumber } from '#calculators/inputs.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { TaskCalculator } from '#questions/calculator-task/task-calculator.ts';
import type { QuestionFile } from '#questions/schema.ts';

type TaskFile = Extract<QuestionFile, { kind: 'calculator-task' }>;

/** What a page needs of a calculator to set a task on it. An input that the task does not name stays at its start, unseen. */
export function taskCalculator(
  { start, fixed, goal }: Pick<TaskFile, 'start' | 'fixed' | 'goal'>,
  { model, text }: { readonly model: Calculator; readonly text: CalculatorText },
  language: TextLanguage,
): TaskCalculator {
  const inputs = Object.entries(model.inputs);
  const computed = evaluate(model, { ...initialValues(model), ...start });
  const atStart = computed.status === 'computed' ? computed.outputs[goal.output] : undefined;
  const output = model.outputs[goal.output];
  if (!output) throw new Error(`The calculator "${model.id}" has no output "${goal.output}"; correct the goal.`);
  return {
    inputs: inputs.flatMap(([name, input]) => {
      const begin = start[name];
      if (!isNumber(input) || begin === undefined) return [];
      const { unit, min, max, step, whole } = input;
      const label = text.inputs[name]?.[language] ?? name;
      return [{ name, label, unit, min, max, step, whole, start: begin, fixed: fixed.includes(name) }];
    }),
    assumed: inputs.flatMap(([name, input]) =>
      isChoice(input)
        ? [
            {
              label: text.inputs[name]?.[language] ?? name,
              text: text.words[input.initial]?.[language] ?? input.initial,
            },
          ]
        : [],
    ),
    result: {
      label: text.outputs[goal.output]?.[language] ?? goal.output,
      unit: output.unit,
      digits: output.digits,
      atStart: typeof atStart === 'number' ? atStart : undefined,
    },
  };
}
