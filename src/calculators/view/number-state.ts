import type { NumberRange } from '../inputs.ts';
import type { Measure } from '../typed-number.ts';

/** One number that a learner can change, as its slider and field need it. */
export interface NumberState {
  readonly name: string;
  readonly id: string;
  /** Says which number it is when label and place do not. */
  readonly label: string;
  readonly range: NumberRange;
  readonly measure: Measure;
  readonly value: number;
  /** The value with its unit, for a slider that is heard. */
  readonly spoken: string;
  /** What is being typed, until the field is left with an acceptable number. */
  readonly typed: string | undefined;
  /** Why what is typed does not count, or how a decimal was read; empty when there is nothing to say. */
  readonly refusal: string;
  /** For a decimal such as 0.84 typed as a percentage: what it would be as a share, and the way to mean that. */
  readonly instead?: { readonly text: string; readonly take: () => void } | false;
  readonly onValue: (value: number) => void;
  readonly onTyped: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onLeft: () => void;
}
