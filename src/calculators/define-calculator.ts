import type { Unit } from '#i18n/format.ts';
import type { Computation } from './computation.ts';
import type { Formula } from './formula.ts';
import type { Input, Value, ValueOf, Values } from './inputs.ts';

export interface Output {
  readonly unit: Unit;
  readonly digits?: number;
  /** The result that is shown large and stays in sight. */
  readonly main?: boolean;
  /** Where two sides face each other: the side it belongs to. */
  readonly side?: 'left' | 'right';
}

/** Inputs that face each other across their label. `left` and `right` are ids of words. */
export interface Facing<I extends string = string> {
  /** The two firms, transaction left and relationship right, or two sides in ink. */
  readonly voices: 'firms' | 'ink';
  readonly left: string;
  readonly right: string;
  /** By the id of the label. */
  readonly rows: Readonly<Record<string, readonly [left: I, right: I]>>;
}

/** Outputs that can be brought to a target by changing one input at a time. */
export interface BreakEven<I extends string = string, O extends string = string> {
  readonly output: O;
  readonly target: number;
  readonly inputs: readonly I[];
}

/**
 * A calculator without its words: inputs, a pure computation, the formula it shows. The words stand beside it in the same
 * file, so that a page loads only this part.
 */
export interface Calculator<I extends string = string, O extends string = string> {
  readonly id: string;
  readonly inputs: Readonly<Record<I, Input>>;
  readonly outputs: Readonly<Record<O, Output>>;
  readonly facing?: Facing<I>;
  /** Where a second scenario starts, when it should not start as a copy of the first; `firms` gives both their hues. */
  readonly rival?: { readonly start: Readonly<Partial<Record<I, Value>>>; readonly firms?: boolean };
  readonly breakEven?: BreakEven<I, O>;
  /** Where this calculator compares two scenarios of another: that one, and the values of each. */
  readonly compared?: { readonly base: Calculator; scenarios(values: Values): readonly [Values, Values] };
  /** Letters for the formula; an input or output without one is written with its label. */
  readonly symbols?: Readonly<Partial<Record<I | O, string>>>;
  /** Inputs that play no part with these values, and so are hidden. */
  unused?(values: Values): readonly I[];
  /** Throws ModelError where the model has no value. */
  compute(values: Values): Computation<O>;
  /** The formula with the symbols or numbers of inputs and outputs in its places. */
  formula?(place: Readonly<Record<I | O, Formula>>, values: Values): Formula;
}

type Inputs = Readonly<Record<string, Input>>;
type Outputs = Readonly<Record<string, Output>>;
type ValuesOf<T extends Inputs> = { readonly [K in keyof T]: ValueOf<T[K]> };

/** A calculator as its file states it: every value has the type of its input. */
interface Definition<T extends Inputs, U extends Outputs>
  extends Omit<
    Calculator<keyof T & string, keyof U & string>,
    'inputs' | 'outputs' | 'unused' | 'compute' | 'formula'
  > {
  readonly inputs: T;
  readonly outputs: U;
  unused?(values: ValuesOf<T>): readonly (keyof T & string)[];
  compute(values: ValuesOf<T>): Computation<keyof U & string>;
  formula?(place: Readonly<Record<(keyof T | keyof U) & string, Formula>>, values: ValuesOf<T>): Formula;
}

/** Ties ids of inputs and outputs together, so that a misspelt one does not compile. */
export function defineCalculator<const T extends Inputs, const U extends Outputs>(
  definition: Definition<T, U>,
): Calculator<keyof T & string, keyof U & string> {
  return definition;
}
