import type { Calculator } from '#calculators/define-calculator.ts';
import { scaleOf } from '#i18n/format.ts';
import type { Question } from '#questions/question.ts';
import type { Problem } from './draw-problem.ts';
import { stemOf } from './problem-question.ts';
import { type ToldStep, tellStep } from './tell-step.ts';
import type { Telling } from './telling.ts';
import { unitSpellings } from './unit-spellings.ts';
import type { Step } from './work.ts';

/** A step of a worked example; one that is left open asks for its value. */
export interface ExampleStep extends ToldStep {
  readonly question?: Question<'numeric'>;
}

export interface WorkedExample {
  readonly stem: string;
  readonly steps: readonly ExampleStep[];
}

/** How far off a step may be that is worked out from rounded numbers, as a share of its value. */
const leniency = 0.005;

function questionOf({ value, unit, digits = 2 }: Step, id: string, { name }: ToldStep, telling: Telling) {
  const answer = value * scaleOf(unit);
  return {
    kind: 'numeric',
    id,
    revision: 1,
    objective: 0,
    disputed: false,
    points: 1,
    stem: name,
    hints: [],
    explanation: '',
    answer,
    tolerance: Math.max(Math.abs(answer) * leniency, 10 ** -digits),
    unit: telling.units[unit],
    units: unitSpellings(unit, telling.units),
    wrong: [],
    working: [],
  } as const satisfies Question<'numeric'>;
}

/** A drawn problem as a worked example whose last steps, as many as are `open`, are left to the learner. */
export function workedExample(
  problem: Problem,
  calculator: Calculator,
  digits: number,
  open: number,
  telling: Telling,
): WorkedExample {
  const shown = problem.steps.length - open;
  return {
    stem: stemOf(problem, calculator, digits, telling),
    steps: problem.steps.map((step, index) => {
      const told = tellStep(problem, index, calculator, telling);
      const id = `example/${telling.family.id}/${problem.seed}/${index}`;
      return index < shown ? told : { ...told, question: questionOf(step, id, told, telling) };
    }),
  };
}
