import { hydrate } from 'preact';
import type { Question } from '#questions/question.ts';
import { lessonQuestionsCame, loadLessonQuestions } from './lesson-questions.ts';
import { loadMarker } from './load-marker.ts';
import { loadView } from './load-view.ts';
import { QuestionIsland } from './QuestionIsland.tsx';
import type { QuestionPage } from './question-page.ts';

/** Once one question has been touched, those in sight come alive before they are. */
export const ready = lessonQuestionsCame;

/** The question that the page shows; fails when the file belongs to another state of the course than the page. */
function questionOf(questions: readonly Question[], id: string | undefined, revision: number): Question {
  const found = questions.find((question) => question.id === id && question.revision === revision);
  if (!found) throw new Error(`No question ${id} of revision ${revision}.`);
  return found;
}

/**
 * Brings a question to life that was rendered with its lesson. The whole question, the graders and for a task on a
 * calculator its model and view come at the same time, so that it can mark from its first moment.
 */
export async function start(element: HTMLElement): Promise<void> {
  const form = element.querySelector('form');
  const { lang, revision, file, script } = JSON.parse(element.dataset.props ?? '') as QuestionPage;
  const loading = loadLessonQuestions(file);
  // Some browsers do not ask again for a script that could not be had; without a line they are not asked in the first place.
  if (!navigator.onLine) await loading;
  const coming = loading.then(({ questions }) => questionOf(questions, form?.dataset.question, revision));
  const view = coming.then(({ kind }) => loadView(kind));
  const marker = await loadMarker({ question: coming, script }, lang);
  const [{ words }, question] = await Promise.all([loading, coming]);
  hydrate(
    <QuestionIsland
      question={question}
      view={await view}
      words={words}
      lang={lang}
      uid={form?.id ?? ''}
      marker={marker}
    />,
    element,
  );
}
