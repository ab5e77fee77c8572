import { ModelError, type ModelErrorCode } from '#domain/model-error.ts';

/** What a model found, or why it has no result. */
export type Outcome<Value> =
  | { readonly found: true; readonly value: Value }
  | { readonly found: false; readonly reason: ModelErrorCode };

/** Turns a refusal of a model into a value, so that one model's refusal leaves the others their results. */
export function outcomeOf<Value>(model: () => Value): Outcome<Value> {
  try {
    return { found: true, value: model() };
  } catch (error) {
    if (error instanceof ModelError) return { found: false, reason: error.code };
    throw error;
  }
}

/** The outcome of a model that works with another one's result. */
export function mapOutcome<Value, Next>(outcome: Outcome<Value>, model: (value: Value) => Next): Outcome<Next> {
  return outcome.found ? outcomeOf(() => model(outcome.value)) : outcome;
}
