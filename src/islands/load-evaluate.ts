import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import type { Evaluate } from '#questions/calculator-task/grade.ts';

/** Loads the model of a calculator from its script; what a task does not set stays at its start. */
export async function loadEvaluate(script: string): Promise<Evaluate> {
  const { model }: { readonly model: Calculator } = await import(/* @vite-ignore */ script);
  return (_, inputs) => {
    const computed = evaluate(model, { ...initialValues(model), ...inputs });
    if (computed.status !== 'computed') return undefined;
    const numbers = Object.entries(computed.outputs).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    return Object.fromEntries(numbers);
  };
}
