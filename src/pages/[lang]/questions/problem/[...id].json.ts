import type { APIRoute } from 'astro';
import { exerciseProblem } from '#content/exercise-problem.ts';
import { type Language, languages, textLanguage } from '#i18n/languages.ts';
import { practiceTextsFor } from '#i18n/practice/practice-texts.ts';
import type { ExerciseProblem } from '#islands/exercise/exercise-question.ts';
import { calculatorAddress, problemAddress } from '#islands/script-address.ts';
import { type FamilyEntry, families } from '#problems/families.ts';

interface Props {
  readonly entry: FamilyEntry;
  readonly lang: Language;
}

export const getStaticPaths = () =>
  languages.flatMap((lang) => families.map((entry) => ({ params: { lang, id: entry.id }, props: { entry, lang } })));

/** One family of problems with everything that drawing, showing and marking its problems takes. */
export const GET: APIRoute<Props> = async ({ props: { entry, lang } }) => {
  const { rounding, shareForPercent } = practiceTextsFor(lang);
  const file: ExerciseProblem = {
    ...(await exerciseProblem(entry, textLanguage(lang))),
    texts: { rounding, shareForPercent },
    calculatorScript: calculatorAddress(entry.calculator),
    familyScript: problemAddress(entry.id),
  };
  return Response.json(file);
};
