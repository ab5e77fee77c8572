import type { Unit } from '#i18n/format.ts';

export type Period = 'week' | 'month' | 'quarter' | 'year';

/** What a number measures and which values make sense. Values are in the unit of the model (0.8, not 80). */
export interface NumberRange {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The part of the range that the slider spans, when it is not all of it. */
  readonly slider?: readonly [from: number, to: number];
  /** Only whole numbers are accepted. */
  readonly whole?: boolean;
}

/** How a value of one period becomes that of another: amounts add up, shares kept, shares lost and rates compound. */
export type Conversion = 'flow' | 'retention' | 'churn' | 'rate';

/** A number that a learner sets with a slider or types. */
export interface NumberInput extends NumberRange {
  readonly initial: number;
  /** The period that a flow or rate belongs to. */
  readonly per?: Period;
  /** With `per`: a learner may give the number for another period; it is converted, and the page says so. */
  readonly converts?: Conversion;
}

/** One of a few named alternatives, such as a timing convention. */
export interface ChoiceInput<C extends string = string> {
  readonly choices: readonly C[];
  readonly initial: NoInfer<C>;
}

/** Numbers of one kind, one per row of an editable table. All lists of a calculator share their rows. */
export interface ListInput extends NumberRange {
  readonly initial: readonly number[];
  /** Fewest and most rows; equal where the rows are given. */
  readonly fewest: number;
  readonly most: number;
}

export type Input = NumberInput | ChoiceInput | ListInput;
export type Value = number | string | readonly number[];
export type Values = Readonly<Record<string, Value>>;

/** The value that an input yields. */
export type ValueOf<T> =
  T extends ChoiceInput<infer C> ? C : T extends { readonly fewest: number } ? readonly number[] : number;

export const isChoice = (input: Input): input is ChoiceInput => 'choices' in input;
export const isList = (input: Input): input is ListInput => 'fewest' in input;
export const isNumber = (input: Input): input is NumberInput => !isChoice(input) && !isList(input);
