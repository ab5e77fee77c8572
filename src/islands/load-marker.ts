import type { Language } from '#i18n/languages.ts';
import type { Evaluate } from '#questions/calculator-task/grade.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import { loadEvaluate } from './load-evaluate.ts';
import { loadGrading } from './load-grading.ts';
import { loadWholeQuestion } from './load-whole-question.ts';

/** A question together with the script of the calculator that it is answered on, if it is. */
export interface MarkedQuestion {
  readonly question: Question;
  readonly script?: string | undefined;
  /** Where the page holds the question only as it is asked: address of the file with the whole of it. */
  readonly whole?: string | undefined;
}

/** What marks the answers to one question. */
export interface Marker {
  /** The question with everything that belongs to an answer. */
  readonly question: Question;
  readonly mark: (fields: Fields) => Grade;
  /** How a typed number would be read, where that differs from what was typed. */
  readonly readAs: (typed: string) => string | undefined;
  readonly evaluate: Evaluate;
}

const noCalculator: Evaluate = () => undefined;

/**
 * Loads the graders, what belongs to an answer, and for a task on a calculator its model. Fails when they cannot be had,
 * offline say.
 */
export async function loadMarker({ question: asked, script, whole }: MarkedQuestion, lang: Language): Promise<Marker> {
  const [grading, question, evaluate] = await Promise.all([
    loadGrading(),
    whole ? loadWholeQuestion(asked, whole) : asked,
    script ? loadEvaluate(script) : noCalculator,
  ]);
  return {
    question,
    mark: (fields) => grading.grade(question.kind, question, fields, { locale: lang, evaluate }),
    readAs: (typed) => (typed.trim() === '' ? undefined : grading.readAsNumber(typed, grading.readNumber(typed, lang))),
    evaluate,
  };
}
