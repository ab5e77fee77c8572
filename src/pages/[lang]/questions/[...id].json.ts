import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { taughtIn } from '#content/exercise-question.ts';
import { preparedQuestion } from '#content/prepared-question.ts';
import { type Language, languages, textLanguage } from '#i18n/languages.ts';
import type { ExerciseQuestion } from '#islands/exercise/exercise-question.ts';
import { calculatorAddress } from '#islands/script-address.ts';

interface Props {
  readonly entry: CollectionEntry<'questions'>;
  readonly lang: Language;
}

export async function getStaticPaths() {
  const questions = await getCollection('questions');
  return languages.flatMap((lang) =>
    questions.map((entry) => ({ params: { lang, id: entry.id }, props: { entry, lang } })),
  );
}

/** One question with everything that showing and marking it takes, for pages that are built before they know which. */
export const GET: APIRoute<Props> = async ({ props: { entry, lang } }) => {
  const language = textLanguage(lang);
  const question = await preparedQuestion(entry.id, language);
  const script = question.kind === 'calculator-task' ? calculatorAddress(question.calculator) : undefined;
  const file: ExerciseQuestion = { question, script, ...(await taughtIn(entry, language)) };
  return Response.json(file);
};
