import type { Language } from '#i18n/languages.ts';
import { answerKey } from '#stores/answers.ts';

/** What a page says of a question in a lesson, besides what its form says. */
export interface QuestionPage {
  readonly lang: Language;
  readonly revision: number;
  /** Address of the file with the questions of the lesson. */
  readonly file: string;
  /** Address of the script of the calculator that it is answered on, if it is. */
  readonly script?: string | undefined;
}

/** Where a browser keeps the answer: with one, a question comes alive as soon as it is about to be seen. */
export const storedUnder = (questionId: string): string => answerKey(questionId);
