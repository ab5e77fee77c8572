import type { ModelErrorCode } from '#domain/model-error.ts';
import type { Unit } from '#i18n/format.ts';
import type { Bar, ChartMark, LineSeries } from '#ui/chart.ts';
import type { Formula } from './formula.ts';

export type Period = 'week' | 'month' | 'quarter' | 'year';

/** A number that a learner sets with a slider or types. Values are in the unit of the model (0.8, not 80). */
export interface NumberInput {
  readonly unit: Unit;
  /** The period that a flow or rate belongs to. */
  readonly per?: Period;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
}

/** One of a few named alternatives, such as a timing convention. */
export interface ChoiceInput {
  readonly choices: readonly string[];
  readonly initial: string;
}

export type Input = NumberInput | ChoiceInput;
export type Value = number | string;

export const isChoice = (input: Input): input is ChoiceInput => 'choices' in input;

export interface Output {
  readonly unit: Unit;
  readonly digits?: number;
  /** The result that is shown large and stays in sight. */
  readonly main?: boolean;
}

/** A number to be put into a sentence or table with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly digits?: number;
}

export interface Table {
  readonly columns: readonly { readonly id: string; readonly unit: Unit; readonly digits?: number }[];
  /** One row per period or item; null where there is no value. A text cell is the id of a word in `words`. */
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** Lines over a number axis; `marks` are points written on the picture. */
export interface LineChart {
  readonly kind: 'lines';
  readonly xUnit: Unit;
  readonly yUnit: Unit;
  readonly series: readonly LineSeries[];
  readonly marks?: readonly ChartMark[];
}

/** Bars from zero, each with its number; `parts` are stacked in the order given. */
export interface BarChart {
  readonly kind: 'bars';
  readonly unit: Unit;
  readonly bars: readonly Bar[];
}

/** A sentence that says the result, chosen by the model; its gaps are filled with these quantities. */
export interface Sentence {
  readonly id: string;
  readonly values: Readonly<Record<string, Quantity>>;
}

export interface Computation<O extends string> {
  readonly outputs: Readonly<Record<O, number | null>>;
  /** A word for an output that has one, such as a verdict: id of a word in `words`. */
  readonly verdict?: string;
  readonly sentence: Sentence;
  readonly table?: Table;
  readonly chart?: LineChart | BarChart;
}

/**
 * A calculator without its words: inputs, a pure computation, the formula it shows. The words stand beside it in the same
 * file, so that a page loads only this part.
 */
export interface Calculator<I extends string = string, O extends string = string> {
  readonly id: string;
  readonly inputs: Readonly<Record<I, Input>>;
  readonly outputs: Readonly<Record<O, Output>>;
  /** Throws ModelError where the model has no value. */
  readonly compute: (values: Readonly<Record<I, Value>>) => Computation<O>;
  /** The formula with the symbols or numbers of inputs and outputs in its places. */
  readonly formula?: (place: Readonly<Record<I | O, Formula>>, values: Readonly<Record<I, Value>>) => Formula;
  /** Letters for the formula; an input or output without one is written with its label. */
  readonly symbols: Readonly<Partial<Record<I | O, string>>>;
}

type Words<K extends string> = Readonly<Record<K, { readonly en: string; readonly zh: string }>>;

/** The words of a calculator; one missing label does not compile. */
export interface CalculatorText<I extends string, O extends string> {
  readonly title: { readonly en: string; readonly zh: string };
  /** What the calculator answers, as a question or sentence. */
  readonly lead: { readonly en: string; readonly zh: string };
  readonly inputs: Words<I>;
  readonly outputs: Words<O>;
  /** Sentences by id, with {gaps}. */
  readonly sentences: Words<string>;
  /** Choices, columns, series, marks, parts and verdicts by id. */
  readonly words: Words<string>;
  /** What is illustrative, assumed or easily confused. */
  readonly note: { readonly en: string; readonly zh: string };
  /** Key in content/references. */
  readonly source?: string;
  /** Lesson that teaches it. */
  readonly lesson: string;
}

export type Evaluated<O extends string> =
  | ({ readonly status: 'computed' } & Computation<O>)
  | { readonly status: 'undefined'; readonly error: ModelErrorCode; readonly input?: string | undefined };

/** Ties ids of inputs and outputs together, so that a misspelt one does not compile. */
export function defineCalculator<const I extends string, const O extends string>(
  calculator: Calculator<I, O>,
): Calculator<I, O> {
  return calculator;
}
