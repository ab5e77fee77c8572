import type { Value, Values } from '#calculators/inputs.ts';

/** What a mistake made at one step has before it. */
export interface BeforeStep {
  /** What the step gives when it is done right. */
  readonly right: number;
  /** The value of an earlier step, the latest where it is repeated. */
  readonly step: (id: string) => number;
}

/** Working with other inputs than the given ones, all the way. */
interface OtherInputs<V> {
  readonly given: (values: V) => Readonly<Record<string, Value>>;
}

/** Doing one step otherwise; the steps after it go on with what it gave. `last` is the step that gives the answer. */
interface OtherStep<V> {
  readonly at: string;
  readonly instead: (values: V, before: BeforeStep) => number;
}

/** A way of working that students are known to take, in problems that have the inputs `V`. */
export type Mistake<V> = OtherInputs<V> | OtherStep<V>;

interface AnyOtherInputs {
  given(values: Values): Readonly<Record<string, Value>>;
}

export interface AnyOtherStep {
  readonly at: string;
  instead(values: Values, before: BeforeStep): number;
}

/** A mistake whose inputs were checked where its family was defined. */
export type AnyMistake = AnyOtherInputs | AnyOtherStep;

interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What a learner is told whose number shows a mistake. */
export interface MistakeText {
  /** What was done, and why it does not hold; with {names} of inputs. */
  readonly says: Text;
  /** For a mistake made at one step: that step as the learner did it, as the line of a step is written. */
  readonly line?: string | Text;
}

/** The words of the mistakes that one file exports. */
export type MistakeTexts = Readonly<Record<string, MistakeText>>;
