import type { APIRoute } from 'astro';
import { questionList } from '#content/exercise-question.ts';
import { languagePaths } from '#i18n/address.ts';
import { isLanguage, textLanguage } from '#i18n/languages.ts';
import type { QuestionList } from '#islands/exercise/exercise-question.ts';

export const getStaticPaths = languagePaths;

/** The list that an instructor picks from. */
export const GET: APIRoute = async ({ params }) => {
  const list: QuestionList = await questionList(isLanguage(params.lang) ? textLanguage(params.lang) : 'zh');
  return Response.json(list);
};
