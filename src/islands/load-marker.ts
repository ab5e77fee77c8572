import type { NumberReading } from '#domain/answers/read-number.ts';
import type { Language } from '#i18n/languages.ts';
import type { Evaluate } from '#questions/calculator-task/grade.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import { loadGrading } from './load-grading.ts';

/** A question together with the script of the calculator that it is answered on, if it is. */
export interface MarkedQuestion {
  readonly question: Question;
  readonly script?: string | undefined;
}

/** A question that may still be on its way. */
interface ComingQuestion extends Omit<MarkedQuestion, 'question'> {
  readonly question: Question | Promise<Question>;
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

/** Loads the graders, and for a task on a calculator its model. Fails when they cannot be had, offline say. */
export async function loadMarker({ question: coming, script }: ComingQuestion, lang: Language): Promise<Marker> {
  const [grading, question, evaluate] = await Promise.all([
    loadGrading(),
    coming,
    script ? import('./load-evaluate.ts').then(({ loadEvaluate }) => loadEvaluate(script)) : noCalculator,
  ]);
  return {
    mark: (fields) => grading.grade(question.kind, question, fields, { locale: lang, evaluate }),
    readAs: (typed) => (typed.trim() === '' ? undefined : grading.readAsNumber(typed, grading.readNumber(typed, lang))),
    readNumber: (typed) => grading.readNumber(typed, lang),
    evaluate,
  };
}
