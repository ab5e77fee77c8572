import type { ModelErrorCode } from '#domain/model-error.ts';
import type { Evaluated } from './computation.ts';
import type { Calculator } from './define-calculator.ts';
import { type Input, isChoice, isList, type NumberRange, type Value, type Values } from './inputs.ts';

/** The values a calculator starts with. */
export function initialValues({ inputs }: Calculator): Values {
  return Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, input.initial]));
}

const isRefusal = (error: unknown): error is { readonly code: ModelErrorCode; readonly input?: string } =>
  error instanceof Error && error.name === 'ModelError';

/** Computes, and turns a model's refusal into a value that a view can say in words. */
export function evaluate(calculator: Calculator, values: Values): Evaluated {
  try {
    return { status: 'computed', ...calculator.compute(values) };
  } catch (error) {
    if (isRefusal(error)) return { status: 'undefined', error: error.code, input: error.input };
    throw error;
  }
}

/** The number of an output; undefined where it has none. */
export function numberOf(evaluated: Evaluated, output: string): number | undefined {
  const result = evaluated.status === 'computed' ? evaluated.outputs[output] : undefined;
  return typeof result === 'number' ? result : undefined;
}

/** Whether a number is one that an input accepts. */
export const inRange = ({ min, max, whole }: NumberRange, value: unknown): value is number =>
  typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));

/** Whether an input accepts a value. */
export function accepts(input: Input, value: Value): boolean {
  if (isChoice(input)) return typeof value === 'string' && input.choices.includes(value);
  if (!isList(input)) return inRange(input, value);
  return (
    Array.isArray(value) &&
    value.length >= input.fewest &&
    value.length <= input.most &&
    value.every((item) => inRange(input, item))
  );
}
