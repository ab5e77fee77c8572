import { expect } from 'vitest';
import type { ModelErrorCode } from '#domain/model-error.ts';

/** Matches a ModelError with this code, and with this input when one is named: `expect(…).toThrow(modelError('diverges'))`. */
export function modelError(code: ModelErrorCode, input?: string): Error {
  return expect.objectContaining({ name: 'ModelError', code, ...(input !== undefined && { input }) });
}

/** Matches a ModelError about an input outside the range in which the formula means something. */
export function outOfRange(input?: string): Error {
  return modelError('outOfRange', input);
}
