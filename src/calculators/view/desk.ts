import type { Input, NumberRange, Period, Value, Values } from '../inputs.ts';
import type { Measure } from '../typed-number.ts';
import type { NumberState } from './number-state.ts';
import type { Parts } from './parts.ts';
import type { Shown } from './shown.ts';

/** What the rows of inputs work with. */
export interface Desk extends Shown {
  readonly values: Values;
  /** What rows show besides the values. */
  readonly edition: readonly unknown[];
  readonly parts: Partial<Parts>;
  /** Whether this is the calculator's own page, where a number may be given for another period than the model's. */
  readonly ownPage: boolean;
  readonly number: (name: string, label: string, range: NumberRange, measure?: Measure) => NumberState;
  /** Changes one value; `profits.3` is the fourth number of a list. */
  readonly set: (name: string, value: Value) => void;
  /** Replaces whole values by others made of them, and forgets what was being typed. */
  readonly replace: (update: (now: Values) => Values) => void;
  /** The period for which a learner gives a number, when it is not the model's own. */
  readonly periodOf: (name: string) => Period | undefined;
  readonly setPeriod: (name: string, period: Period) => void;
}

/** An input with its name. */
export type NamedInput<T extends Input = Input> = readonly [name: string, input: T];
