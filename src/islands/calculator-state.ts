import { toFragment } from '#calculators/fragment.ts';
import type { Period, Values } from '#calculators/inputs.ts';
import type { Scene } from '#calculators/scene.ts';
import type { ReadNumber } from '#calculators/typed-number.ts';

/** A text in a field, and the value that counts meanwhile. When another value takes its place, the text is forgotten. */
export interface Draft {
  readonly text: string;
  readonly counts: number;
}

/** Everything about a calculator that changes. */
export interface CalculatorState {
  readonly scene: Scene;
  readonly values: Values;
  /** What is being typed, by the name of the field. */
  readonly drafts: Readonly<Record<string, Draft | undefined>>;
  /** The periods for which a learner gives numbers, where they are not those of the model. */
  readonly periods: Readonly<Record<string, Period>>;
  /** Reads what is typed; loaded when a field is first used. */
  readonly reader: ReadNumber | undefined;
  /** What came of the last button. */
  readonly told: string;
}

/** Changes a part of the state and leaves the rest. */
export type Change = (update: (now: CalculatorState) => Partial<CalculatorState>) => void;

/** Makes the address of the page hold the state. */
export function writeAddress({ scene, values }: CalculatorState): void {
  const fragment = toFragment(scene.calculator, values);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}
