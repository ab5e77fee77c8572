import { getCollection } from 'astro:content';
import type { CalculatorText } from '#calculators/calculator-text.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { readLessonBody } from './check/lesson-body.ts';
import { type Lesson, lessonsIn } from './course.ts';
import { type ExamType, examTypesOf } from './exam-types.ts';

/** Where a calculator is needed. */
export interface CalculatorUses {
  /** The lessons in which it stands, or which lead to it. */
  readonly lessons: readonly Lesson[];
  readonly exam: readonly ExamType[];
}

/** Looks up where calculators are needed; the bank and the lessons are read once. */
export async function calculatorUses(
  language: TextLanguage,
): Promise<(id: string, text: Pick<CalculatorText, 'concepts'>) => CalculatorUses> {
  const questions = (await getCollection('questions')).map(({ data }) => data);
  const lessons = (await lessonsIn(language)).map((lesson) => ({
    lesson,
    body: readLessonBody(lesson.entry.body ?? ''),
  }));
  return (id, { concepts }) => ({
    lessons: lessons
      .filter(({ body }) => body.calculators.includes(id) || body.pages.includes(`lab/${id}`))
      .map(({ lesson }) => lesson),
    exam: examTypesOf(concepts, questions),
  });
}

/** Where in the course a calculator is first needed: sorts by unit, then by lesson. */
export const placeOf = ({ lessons: [first] }: CalculatorUses): number =>
  first ? first.unitNumber * 100 + first.entry.data.order : Infinity;
