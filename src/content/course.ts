import { type CollectionEntry, getCollection } from 'astro:content';
import type { TextLanguage } from '#i18n/languages.ts';
import { readLessonBody } from './check/lesson-body.ts';

export type Lesson = {
  /** The id in the address, the same in every language. */
  readonly id: string;
  readonly unit: string;
  /** 1-based number of the unit and of the lesson within it. */
  readonly unitNumber: number;
  readonly entry: CollectionEntry<'lessons'>;
};

const byOrder = (a: Lesson, b: Lesson) => a.unitNumber - b.unitNumber || a.entry.data.order - b.entry.data.order;

function lessonFrom(entry: CollectionEntry<'lessons'>): Lesson {
  const [, unit = '', id = ''] = entry.id.split('/');
  return { id, unit, unitNumber: Number(unit.slice(1)), entry };
}

/** Every lesson in one language, in the order of the course. */
export async function lessonsIn(language: TextLanguage): Promise<readonly Lesson[]> {
  const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${language}/`));
  return entries.map(lessonFrom).sort(byOrder);
}

/** The questions of one lesson, in file order. */
export async function questionsOf(lessonId: string): Promise<readonly CollectionEntry<'questions'>[]> {
  const entries = await getCollection('questions', ({ id }) => id.startsWith(`${lessonId}/`));
  return entries.sort((a, b) => a.id.localeCompare(b.id));
}

/** The ids of the questions on the page of a lesson: those within the text, then the set at its end. */
export async function questionsOnPage({ id, entry }: Lesson): Promise<readonly string[]> {
  const set = (await questionsOf(id)).filter(({ data }) => data.lessonSet);
  return [...readLessonBody(entry.body ?? '').questions, ...set.map((question) => question.id)];
}
