import { type DrawnQuestion, drawnQuestionId, seedFor } from '#domain/assignment/drawn-question.ts';
import { textLanguage } from '#i18n/languages.ts';
import { drawProblem } from '#problems/draw-problem.ts';
import { problemQuestion } from '#problems/problem-question.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { loadKit } from '../practice/load-kit.ts';
import type { ExerciseProblem, ExerciseQuestion } from './exercise-question.ts';
import type { Reader } from './load-exercise.ts';
import { problemRevision } from './problem-revision.ts';

/**
 * A drawn question with its numbers. It keeps the id that it has in the exercise, also where the student's own seed gives
 * it other numbers, so that answers and marks find it; its revision is that of its numbers. Fails when its scripts cannot
 * be had.
 */
export async function drawQuestion(
  drawn: DrawnQuestion,
  { family: words, texts, calculatorScript, familyScript, lesson, objective }: ExerciseProblem,
  { lang, seed }: Pick<Reader, 'lang' | 'seed'>,
): Promise<ExerciseQuestion> {
  const { calculator, family } = await loadKit(calculatorScript, familyScript);
  const problem = drawProblem(family, calculator, seedFor(drawn, seed));
  const { units } = interfaceTexts(lang).calculator;
  const telling = { family: words, texts, units, language: textLanguage(lang) };
  const question = problemQuestion(problem, calculator, family.digits, telling);
  const identity = { id: drawnQuestionId(drawn), revision: problemRevision(problem, family) };
  return { question: { ...question, ...identity }, lesson, objective };
}
