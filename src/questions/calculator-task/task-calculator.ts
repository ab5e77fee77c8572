import type { Unit } from '#i18n/format.ts';

/** An input that a learner moves, or one that the task holds fast. Numbers are in the unit of the model (0.8, not 80). */
export interface TaskInput {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Only whole numbers count. */
  readonly whole?: boolean | undefined;
  readonly start: number;
  readonly fixed: boolean;
}

/** What a page needs of a calculator to set a task on it, in one language. */
export interface TaskCalculator {
  readonly inputs: readonly TaskInput[];
  /** What the calculator assumes besides its numbers, such as when the first margin comes. */
  readonly assumed: readonly { readonly label: string; readonly text: string }[];
  readonly result: {
    readonly label: string;
    readonly unit: Unit;
    readonly digits?: number | undefined;
    /** The result of the starting values. */
    readonly atStart?: number | undefined;
  };
}
