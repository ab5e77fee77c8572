import { expect, test } from 'vitest';
import type { ModelErrorCode } from '#domain/model-error.ts';

/** Matches a ModelError with this code, and with this input when one is named: `expect(…).toThrow(modelError('diverges'))`. */
export function modelError(code: ModelErrorCode, input?: string): Error {
  return expect.objectContaining({ name: 'ModelError', code, ...(input !== undefined && { input }) });
}

/** Matches a ModelError about an input outside the range in which the formula means something. */
export function outOfRange(input?: string): Error {
  return modelError('outOfRange', input);
}

/** Declares a test for every listed value: with it in place of the valid one, the model names that input as out of range. */
export function testRefusals<Inputs extends object>(
  model: (inputs: Inputs) => unknown,
  valid: Inputs,
  refused: { readonly [Input in keyof Inputs]?: readonly unknown[] },
): void {
  const rows = Object.entries(refused).flatMap(([input, values]) =>
    Array.isArray(values) ? values.map((value: unknown) => ({ input, value })) : [],
  );
  test.each(rows)('refuses $input = $value', ({ input, value }) => {
    expect(() => model({ ...valid, [input]: value })).toThrow(outOfRange(input));
  });
}
