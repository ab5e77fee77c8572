import type { Calculator } from '#calculators/define-calculator.ts';
import { fill } from '#i18n/fill.ts';
import { bracketNegatives } from './bracket-negatives.ts';
import type { Way } from './draw-problem.ts';
import { shownNumbers, shownSteps, shownValues } from './shown-values.ts';
import type { Telling } from './telling.ts';

/** A step in words. */
export interface ToldStep {
  readonly name: string;
  /** The working with its result. */
  readonly line: string;
  /** The working with a question mark in the place of its result. */
  readonly asked: string;
}

/** Writes a step of a way with its numbers. @param mistake the one that was made on the way, if any */
export function tellStep(
  way: Way,
  index: number,
  calculator: Calculator,
  telling: Telling,
  mistake?: string,
): ToldStep {
  const step = way.steps[index];
  if (!step) throw new Error(`There is no step ${index}.`);
  const { family } = telling;
  const words = family.text.steps[step.id];
  if (!words) throw new Error(`The step "${step.id}" of ${family.id} has no words.`);
  const slip = step.slipped && mistake !== undefined ? family.mistakes[mistake]?.line : undefined;
  const line = slip ?? words.line;
  const known = {
    ...shownValues(calculator, way.values, 'working', telling),
    ...shownSteps(way.steps.slice(0, index), 'working', telling),
    ...shownNumbers(step, telling),
  };
  const { value } = shownSteps([{ ...step, id: 'value' }], 'sentence', telling);
  return {
    name: fill(words.name, known),
    line: bracketNegatives(fill(line, { ...known, value: value ?? '' })),
    asked: bracketNegatives(fill(line, { ...known, value: '?' })),
  };
}

/** A step with its name in one line. */
export const joinStep = ({ name, line }: ToldStep, { language }: Telling): string =>
  language === 'zh' ? `${name}：${line}` : `${name}: ${line}`;
