import type { APIRoute } from 'astro';
import { type Lesson, lessonsIn, questionsOnPage } from '#content/course.ts';
import { preparedQuestion } from '#content/prepared-question.ts';
import { type Language, languages, textLanguage } from '#i18n/languages.ts';
import { messagesFor } from '#i18n/messages.ts';
import type { LessonQuestions } from '#islands/question-page.ts';
import { questionWords } from '#islands/question-words.ts';

interface Props {
  readonly lang: Language;
  readonly lesson: Lesson;
}

export async function getStaticPaths() {
  const paths = languages.map(async (lang) => {
    const lessons = await lessonsIn(textLanguage(lang));
    return lessons.map((lesson) => ({ params: { lang, lesson: lesson.id }, props: { lang, lesson } }));
  });
  return (await Promise.all(paths)).flat();
}

/** The questions of a lesson with everything that belongs to them and their answers, for when one of them is touched. */
export const GET: APIRoute<Props> = async ({ props: { lang, lesson } }) => {
  const ids = await questionsOnPage(lesson);
  const file: LessonQuestions = {
    words: questionWords(messagesFor(lang)),
    questions: await Promise.all(ids.map((id) => preparedQuestion(id, textLanguage(lang)))),
  };
  return Response.json(file);
};
