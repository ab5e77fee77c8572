import type { Calculator } from '#calculators/define-calculator.ts';
import { fill } from '#i18n/fill.ts';
import { scaleOf } from '#i18n/format.ts';
import type { KnownNumber, Question } from '#questions/question.ts';
import type { Problem } from './draw-problem.ts';
import { partingOf } from './parting.ts';
import { shownSteps, shownValues } from './shown-values.ts';
import { joinStep, tellStep } from './tell-step.ts';
import type { Telling } from './telling.ts';
import { unitSpellings } from './unit-spellings.ts';

/** The numbers that mistakes lead to, each with what is said to it and the step where it leaves the right way. */
function knownNumbers(problem: Problem, calculator: Calculator, telling: Telling): readonly KnownNumber[] {
  const places = {
    ...shownValues(calculator, problem.values, 'sentence', telling),
    ...shownSteps(problem.steps, 'sentence', telling),
  };
  return problem.wrong.map(({ mistake, ...way }) => {
    const parting = partingOf(way, problem);
    return {
      answer: way.answer * scaleOf(problem.unit),
      feedback: fill(telling.family.mistakes[mistake]?.says ?? '', places),
      parting: {
        made: joinStep(tellStep(way, parting.made, calculator, telling, mistake), telling),
        right: joinStep(tellStep(problem, parting.right, calculator, telling), telling),
      },
    };
  });
}

/** A share that was typed as it stands in a formula, into a field that asks for per cent. */
const shareForPercent = ({ unit, answer }: Problem, { texts }: Telling): readonly KnownNumber[] =>
  unit === 'share' ? [{ answer, feedback: texts.shareForPercent }] : [];

/** The problem in words, with how its answer is to be rounded. */
export function stemOf(problem: Problem, calculator: Calculator, digits: number, telling: Telling): string {
  const { family, texts, language } = telling;
  const stem = fill(family.text.stem, shownValues(calculator, problem.values, 'sentence', telling));
  const rounding = texts.rounding[digits] ?? '';
  return language === 'zh' ? stem + rounding : `${stem} ${rounding}`;
}

/** A drawn problem as a question that any page can show and grade; each wrong number says which mistake makes it. */
export function problemQuestion(
  problem: Problem,
  calculator: Calculator,
  digits: number,
  telling: Telling,
): Question<'numeric'> {
  const { units, family } = telling;
  const answer = problem.answer * scaleOf(problem.unit);
  return {
    kind: 'numeric',
    id: `problem/${family.id}/${problem.seed}`,
    revision: 1,
    objective: 0,
    disputed: false,
    points: 1,
    stem: stemOf(problem, calculator, digits, telling),
    hints: [],
    explanation: '',
    answer,
    tolerance: problem.tolerance,
    unit: units[problem.unit],
    units: unitSpellings(problem.unit, units),
    wrong: [...knownNumbers(problem, calculator, telling), ...shareForPercent(problem, telling)],
    working: problem.steps.map((_, index) => joinStep(tellStep(problem, index, calculator, telling), telling)),
  };
}
