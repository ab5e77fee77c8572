import { ModelError } from '#domain/model-error.ts';
import { type Calculator, type Evaluated, type Input, isChoice, type Value } from './define-calculator.ts';

export type Values = Readonly<Record<string, Value>>;

/** The values a calculator starts with. */
export function initialValues(calculator: Calculator): Values {
  return Object.fromEntries(Object.entries(calculator.inputs).map(([id, input]) => [id, input.initial]));
}

/** Computes, and turns a model's refusal into a value that a view can say in words. */
export function evaluate(calculator: Calculator, values: Values): Evaluated<string> {
  try {
    return { status: 'computed', ...calculator.compute(values) };
  } catch (error) {
    if (error instanceof ModelError) return { status: 'undefined', error: error.code, input: error.input };
    throw error;
  }
}

/** Whether an input accepts a value. */
export function accepts(input: Input, value: Value): boolean {
  if (isChoice(input)) return typeof value === 'string' && input.choices.includes(value);
  return typeof value === 'number' && Number.isFinite(value) && value >= input.min && value <= input.max;
}

/** The state as it stands in an address: every input that differs from its start, in the unit of the model. */
export function toFragment(calculator: Calculator, values: Values): string {
  const changed = Object.entries(calculator.inputs).filter(([id, input]) => values[id] !== input.initial);
  return new URLSearchParams(changed.map(([id]) => [id, String(values[id])])).toString();
}

/** The state that an address holds; what it does not name, or names wrongly, keeps its start. */
export function fromFragment(calculator: Calculator, fragment: string): Values {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const entries = Object.entries(calculator.inputs).map(([id, input]) => {
    const text = given.get(id);
    const value = text === null || isChoice(input) ? text : text.trim() === '' ? Number.NaN : Number(text);
    return [id, value !== null && accepts(input, value) ? value : input.initial];
  });
  return Object.fromEntries(entries);
}
