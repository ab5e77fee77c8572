import { catalogEntry } from '#calculators/catalog.ts';
import { exerciseTextsFor } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { type FamilyEntry, families } from '#problems/families.ts';
import { familyWords } from '#problems/family-words.ts';
import { lessonsIn } from './course.ts';

/** The words of a family of problems, and what the marks of an exercise call its lesson and what it tests. */
export async function exerciseProblem(family: FamilyEntry, language: TextLanguage) {
  const calculator = await catalogEntry(family.calculator);
  const lesson = (await lessonsIn(language)).find(({ id }) => id === calculator.text.lesson);
  return {
    family: familyWords(family, calculator, language),
    lesson: lesson?.entry.data.title ?? '',
    objective: fill(exerciseTextsFor(language).calculation, { calculator: calculator.text.title[language] }),
  };
}

/** Every family of problems as an instructor picks it, with the lesson that teaches its calculator. */
export function problemList(language: TextLanguage) {
  const listed = families.map(async ({ id, calculator, text }) => {
    const { title, lesson } = (await catalogEntry(calculator)).text;
    const stem = `${title[language]} · ${text.title[language]}`;
    return { id: `problem/${id}`, kind: 'drawn' as const, lesson, points: 1, stem };
  });
  return Promise.all(listed);
}
