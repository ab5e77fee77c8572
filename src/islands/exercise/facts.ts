import type { Assignment, AssignmentItem } from '#domain/assignment/assignment.ts';
import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { shownPoints } from '../result-line.ts';

/** How many questions for how many points. */
export function sizeLine(items: readonly AssignmentItem[], texts: ExerciseTexts, template: string): string {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  return fill(template, {
    questions: items.length === 1 ? texts.oneQuestion : fill(texts.questionCount, { n: items.length }),
    points: points === 1 ? texts.onePoint : fill(texts.pointCount, { n: shownPoints(points) }),
  });
}

function attemptsLine({ rules }: Assignment, texts: ExerciseTexts): string {
  if (rules.attempts === 0) return texts.anyAttempts;
  const [one, some] =
    rules.feedback === 'at-once' ? [texts.oneAttempt, texts.someAttempts] : [texts.oneHandIn, texts.someHandIns];
  return rules.attempts === 1 ? one : fill(some, { n: rules.attempts });
}

/** Whether anything in an exercise is drawn anew for each student. */
const hasOwnNumbers = ({ items, rules }: Assignment): boolean =>
  rules.numbers === 'own' && items.some(({ question }) => drawnQuestion(question));

/** The rules of an exercise in sentences. */
export function ruleLines(assignment: Assignment, texts: ExerciseTexts): readonly string[] {
  const { feedback, hintCost = 0 } = assignment.rules;
  return [
    feedback === 'at-once' ? texts.atOnce : texts.atEnd,
    attemptsLine(assignment, texts),
    ...(hasOwnNumbers(assignment) ? [texts.ownNumbers] : []),
    ...(hintCost > 0 ? [fill(texts.hintsCost, { share: Math.round(hintCost * 100) })] : []),
  ];
}
