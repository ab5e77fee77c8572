import { expect } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import { calculator } from './catalog.ts';

/** The outputs of a calculator; those of its starting values where nothing else is said. */
export function outputsOf(id: string, values: Values = {}): Readonly<Record<string, number>> {
  const model = calculator(id);
  const evaluated = evaluate(model, { ...initialValues(model), ...values });
  if (evaluated.status !== 'computed') throw new Error(`${id} has no result: ${evaluated.error}`);
  return Object.fromEntries(Object.entries(evaluated.outputs).map(([name, result]) => [name, Number(result)]));
}

/** Whether two amounts agree but for the last digits of a floating-point number. */
export function expectSame(actual: number | undefined, expected: number | undefined): void {
  expect(Math.abs(Number(actual) - Number(expected))).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(Number(expected))),
  );
}
