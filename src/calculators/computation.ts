import type { ModelErrorCode } from '#domain/model-error.ts';
import type { Unit } from '#i18n/format.ts';
import type { Chart } from '#ui/chart.ts';

/** Why an output has no number: a model's refusal, or that there is no such number (a payback that never comes). */
export type Gap = ModelErrorCode | 'none';
export type Result = number | Gap;

/** A number to be put into a sentence or table with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly digits?: number;
}

/** A sentence that says the result, chosen by the model; its gaps are filled with quantities or with words by id. */
export interface Sentence {
  readonly id: string;
  readonly values: Readonly<Record<string, Quantity | string>>;
}

export interface Table {
  readonly columns: readonly { readonly id: string; readonly unit: Unit; readonly digits?: number }[];
  /** One row per period or item; null where there is no value. A text cell is the id of a word, or text as it stands. */
  readonly rows: readonly (readonly (number | string | null)[])[];
}

export interface Computation<O extends string = string> {
  readonly outputs: Readonly<Record<O, Result>>;
  /** What the numbers amount to, such as a zone or type: id of a word. */
  readonly verdict?: string;
  readonly sentence: Sentence;
  /** When two scenarios are compared: the sentence of each. */
  readonly ofEach?: readonly [Sentence, Sentence];
  readonly table?: Table;
  readonly chart?: Chart;
}

export type Computed = { readonly status: 'computed' } & Computation;
export type Evaluated =
  | Computed
  | { readonly status: 'undefined'; readonly error: ModelErrorCode; readonly input?: string | undefined };
