import type { Question } from '#questions/question.ts';
import type { QuestionWords } from './question-words.ts';

/** The file with the questions of a lesson, and with what stands around each of them. */
export interface LessonQuestions {
  readonly words: QuestionWords;
  readonly questions: readonly Question[];
}

let loading: Promise<LessonQuestions> | undefined;

let arrive: () => void;
/** Resolves when the questions of the lesson have come. */
export const lessonQuestionsCame = new Promise<void>((resolve) => {
  arrive = resolve;
});

async function questionsAt(address: string): Promise<LessonQuestions> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file: LessonQuestions = await response.json();
  arrive();
  return file;
}

/**
 * Loads the questions of the lesson, once, when one of them is first touched, so that a reader who has touched one can
 * answer the others offline. A failed load is forgotten, so that the next touch tries again.
 */
export function loadLessonQuestions(address: string): Promise<LessonQuestions> {
  loading ??= questionsAt(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
