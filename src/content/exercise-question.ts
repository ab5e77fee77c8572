import { type CollectionEntry, getCollection } from 'astro:content';
import type { TextLanguage } from '#i18n/languages.ts';
import { type Lesson, lessonsIn } from './course.ts';
import { problemList } from './exercise-problem.ts';

/** Enough of a stem to recognise it by. */
const stemLength = { en: 110, zh: 50 } as const;

/** A stem on one line of plain text, cut where it grows long. */
function stemBeginning(stem: string, language: TextLanguage): string {
  const plain = stem
    .replaceAll('**', '')
    .replace(/\{\{[^}]+\}\}/g, '____')
    .replace(/\s+/g, ' ');
  return plain.length <= stemLength[language] ? plain : `${plain.slice(0, stemLength[language])}…`;
}

const lessonOf = (lessons: readonly Lesson[], questionId: string): Lesson | undefined =>
  lessons.find(({ id }) => id === questionId.split('/')[0]);

/** What the marks of an exercise call a question's lesson and objective. */
export async function taughtIn(
  { id, data }: CollectionEntry<'questions'>,
  language: TextLanguage,
): Promise<{ readonly lesson: string; readonly objective: string }> {
  const lesson = lessonOf(await lessonsIn(language), id)?.entry.data;
  return { lesson: lesson?.title ?? '', objective: lesson?.objectives[data.objective - 1] ?? '' };
}

/** Every lesson that has questions, and every question and family of problems of one, in the order of the course. */
export async function questionList(language: TextLanguage) {
  const [lessons, files] = [await lessonsIn(language), await getCollection('questions')];
  const problems = await problemList(language);
  const listed = lessons.map((lesson) => ({
    lesson,
    files: files.filter(({ id }) => lessonOf(lessons, id) === lesson).sort((a, b) => a.id.localeCompare(b.id)),
  }));
  return {
    lessons: listed
      .filter((one) => one.files.length > 0)
      .map(({ lesson: { id, entry } }) => ({ id, title: entry.data.title, objectives: entry.data.objectives })),
    questions: listed.flatMap((one) => [
      ...one.files.map(({ id, data: { kind, revision, objective, points, stem } }) => ({
        id,
        kind,
        revision,
        objective,
        points,
        stem: stemBeginning(stem[language], language),
      })),
      ...problems.filter(({ lesson }) => lesson === one.lesson.id),
    ]),
  };
}
