import { hydrate } from 'preact';
import * as grading from '#questions/grading.ts';
import type { Question } from '#questions/question.ts';
import { markerWith } from './load-marker.ts';
import { loadView } from './load-view.ts';
import { QuestionIsland } from './QuestionIsland.tsx';
import type { LessonQuestions, QuestionPage } from './question-page.ts';

/** The question that the page shows; fails when the file belongs to another state of the course than the page. */
function questionOf(questions: readonly Question[], id: string | undefined, revision: number): Question {
  const found = questions.find((question) => question.id === id && question.revision === revision);
  if (!found) throw new Error(`No question ${id} of revision ${revision}.`);
  return found;
}

/**
 * Brings a question to life that was rendered with its lesson. The whole question comes with the others of the lesson, the
 * graders come with this script, so that it can mark from its first moment.
 */
export async function start(element: HTMLElement, { words, questions }: LessonQuestions): Promise<void> {
  const form = element.querySelector('form');
  const { lang, revision, script } = JSON.parse(element.dataset.props ?? '') as QuestionPage;
  const question = questionOf(questions, form?.dataset.question, revision);
  const [view, marker] = await Promise.all([loadView(question.kind), markerWith(grading, { question, script }, lang)]);
  hydrate(<QuestionIsland {...{ question, view, words, lang, marker }} uid={form?.id ?? ''} />, element);
}
