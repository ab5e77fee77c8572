import { ModelError, type ModelErrorCode } from '#domain/model-error.ts';
import type { Numbers, Told, WhatIf } from './define-model.ts';

/** An answer of a fitted model, or why it has none. */
export type Answer =
  | ({ readonly status: 'told' } & Told)
  | { readonly status: 'refused'; readonly reason: ModelErrorCode; readonly input: string | undefined };

/** Asks a fitted model about one case, and turns a refusal into a value that a view can say in words. */
export function ask(whatIf: WhatIf<object>, fit: object, values: Numbers, settings: Numbers): Answer {
  try {
    return { status: 'told', ...whatIf.tell(fit, values, settings) };
  } catch (error) {
    if (error instanceof ModelError) return { status: 'refused', reason: error.code, input: error.input };
    throw error;
  }
}
