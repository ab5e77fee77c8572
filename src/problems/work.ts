import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import type { Unit } from '#i18n/format.ts';
import type { Family } from './family.ts';
import type { AnyOtherStep } from './mistake.ts';

/** Numbers of a step that are neither inputs nor earlier steps, for its words: a year, the terms of a sum. */
type StepNumbers = Readonly<Record<string, number | readonly number[]>>;

/** One step of a worked solution. */
export interface Step {
  /** Id of its words. */
  readonly id: string;
  /** Unrounded. */
  readonly value: number;
  readonly unit: Unit;
  readonly digits?: number;
  readonly numbers: StepNumbers;
  /** Whether a mistake was made here. */
  readonly slipped: boolean;
}

interface StepOptions {
  /** Digits behind the point that it is shown with. */
  readonly digits?: number;
  readonly numbers?: StepNumbers;
}

/** Takes a step and returns its value for the next ones. */
export type TakeStep = (id: string, value: number, unit: Unit, options?: StepOptions) => number;

/** What the calculator says of the same values, for steps that are its own. */
export interface Computed {
  readonly output: (id: string) => number;
  /** The numbers of one column of its table. */
  readonly column: (id: string) => readonly number[];
}

function computedBy(calculator: Calculator, values: Values): Computed {
  const computed = () => {
    const evaluated = evaluate(calculator, values);
    if (evaluated.status === 'computed') return evaluated;
    throw new Error(`The calculator ${calculator.id} has no value for ${JSON.stringify(values)}.`);
  };
  return {
    output: (id) => Number(computed().outputs[id]),
    column: (id) => {
      const { columns = [], rows = [] } = computed().table ?? {};
      const place = columns.findIndex((column) => column.id === id);
      return rows.map((row) => Number(row[place]));
    },
  };
}

/** Works a problem out step by step, with one of them done otherwise if a mistake is given. */
export function workOut(
  family: Family,
  calculator: Calculator,
  values: Values,
  mistake?: AnyOtherStep,
): readonly Step[] {
  const steps: Step[] = [];
  const stepValue = (id: string): number => {
    const found = steps.findLast((step) => step.id === id);
    if (!found) throw new Error(`No step "${id}" comes before this one.`);
    return found.value;
  };
  const take: TakeStep = (id, right, unit, { digits, numbers = {} } = {}) => {
    const slipped = mistake?.at === id;
    const value = slipped ? mistake.instead(values, { right, step: stepValue }) : right;
    steps.push({ id, value, unit, numbers, slipped, ...(digits !== undefined && { digits }) });
    return value;
  };
  family.steps(values, take, computedBy(calculator, values));
  return steps;
}
