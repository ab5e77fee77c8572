import type { NumberReading } from '#domain/answers/read-number.ts';
import type { Language } from '#i18n/languages.ts';
import type { Evaluate } from '#questions/calculator-task/grade.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import { type Grading, loadGrading } from './load-grading.ts';
import { shownReading } from './shown-reading.ts';

/** A question together with the script of the calculator that it is answered on, if it is. */
export interface MarkedQuestion {
  readonly question: Question;
  readonly script?: string | undefined;
}

/** What marks the answers to one question. */
export interface Marker {
  readonly mark: (fields: Fields) => Grade;
  /** How a typed number would be read, where that differs from what was typed. */
  readonly readAs: (typed: string) => string | undefined;
  readonly readNumber: (typed: string) => NumberReading;
  readonly evaluate: Evaluate;
}

const noCalculator: Evaluate = () => undefined;

const loadEvaluateAt = async (script: string): Promise<Evaluate> =>
  (await import('./load-evaluate.ts')).loadEvaluate(script);

/** What marks with graders that are there. Fails when the model of a task on a calculator cannot be had. */
export async function markerWith(
  grading: Grading,
  { question, script }: MarkedQuestion,
  lang: Language,
): Promise<Marker> {
  const evaluate = script ? await loadEvaluateAt(script) : noCalculator;
  return {
    mark: (fields) => grading.grade(question.kind, question, fields, { locale: lang, evaluate }),
    readAs: (typed) =>
      typed.trim() === ''
        ? undefined
        : shownReading(typed, grading.readAsNumber(typed, grading.readNumber(typed, lang))),
    readNumber: (typed) => grading.readNumber(typed, lang),
    evaluate,
  };
}

/** Loads the graders, and for a task on a calculator its model. Fails when they cannot be had, offline say. */
export async function loadMarker(marked: MarkedQuestion, lang: Language): Promise<Marker> {
  return markerWith(await loadGrading(), marked, lang);
}
