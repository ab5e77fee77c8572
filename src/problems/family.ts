import type { Value, Values } from '#calculators/inputs.ts';
import type { Draw, DrawnValue } from './draw.ts';
import type { AnyMistake, Mistake, MistakeText } from './mistake.ts';
import type { Computed, TakeStep } from './work.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
}

interface Frame {
  /** The output of the calculator that is asked for. */
  readonly output: string;
  /** Digits behind the point that the answer is given with. */
  readonly digits: number;
  /** How far off an answer may be, in the unit it is shown in; half of its last digit when left out. */
  readonly tolerance?: number;
}

/** Problems of one pattern without their words: what is drawn, how it is worked out and how it goes wrong. */
export interface Family<M extends string = string> extends Frame {
  /** What is drawn anew for each problem, and what stays. Together they are all inputs of the calculator. */
  readonly draw: Readonly<Record<string, Draw>>;
  readonly fixed: Readonly<Record<string, Value>>;
  /** Whether drawn values fit each other. */
  reasonable?(values: Values): boolean;
  /** The worked solution. Its last step is the answer. */
  steps(values: Values, step: TakeStep, computed: Computed): void;
  /** By the id of their words. */
  readonly mistakes: Readonly<Record<M, AnyMistake>>;
}

type Widened<F> = F extends number ? number : F extends string ? string : F;
type ValuesOf<D, F> = { readonly [K in keyof D]: DrawnValue<D[K]> } & { readonly [K in keyof F]: Widened<F[K]> };

/** A family as its file states it: every value has the type of its draw, every mistake finds its inputs. */
interface Definition<D, F, M> extends Frame {
  readonly draw: D;
  readonly fixed: F;
  readonly reasonable?: (values: ValuesOf<D, F>) => boolean;
  readonly steps: (values: ValuesOf<D, F>, step: TakeStep, computed: Computed) => void;
  readonly mistakes: M;
}

/** Ties draws, steps and mistakes together, so that a misspelt input does not compile. */
export function defineFamily<
  const D extends Readonly<Record<string, Draw>>,
  const F extends Readonly<Record<string, Value>>,
  M extends Readonly<Record<string, Mistake<ValuesOf<D, F>>>>,
>(definition: Definition<D, F, M>): Family<keyof M & string> {
  return definition;
}

type MistakesOf<F> = F extends Family<infer M> ? M : never;

/** A step in words: what it finds, and the working with {names} of inputs, earlier steps and its own {value}. */
export interface StepText {
  readonly name: Text;
  readonly line: string | Text;
}

/** The words of a family. */
export interface FamilyText<F extends Family = Family> {
  /** What is asked for, in a few words. */
  readonly title: Text;
  /** The problem in words, with {names} of inputs in its places. */
  readonly stem: Text;
  readonly steps: Readonly<Record<string, StepText>>;
  /** Words of the mistakes that belong to this family alone, and of others where it says them better. */
  readonly mistakes?: { readonly [M in MistakesOf<F>]?: MistakeText };
}
