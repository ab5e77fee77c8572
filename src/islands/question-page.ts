import type { Language } from '#i18n/languages.ts';
import type { Question } from '#questions/question.ts';
import { answerKey } from '#stores/answers.ts';
import type { QuestionWords } from './question-words.ts';

/** What a page says of a question in a lesson, besides what its form says. */
export interface QuestionPage {
  readonly lang: Language;
  readonly revision: number;
  /** Address of the script of the calculator that it is answered on, if it is. */
  readonly script?: string | undefined;
}

/** The file with the questions of a lesson, and with what stands around each of them. */
export interface LessonQuestions {
  readonly words: QuestionWords;
  readonly questions: readonly Question[];
}

/** Where a browser keeps the answer: with one, a question comes alive as soon as it is about to be seen. */
export const storedUnder = (questionId: string): string => answerKey(questionId);
