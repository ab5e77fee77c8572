import type { APIRoute } from 'astro';
import { calculatorWords } from '#calculators/calculator-words.ts';
import { calculatorIds, catalogEntry } from '#calculators/catalog.ts';
import { type Language, languages } from '#i18n/languages.ts';

interface Props {
  readonly lang: Language;
  readonly id: string;
}

export const getStaticPaths = () =>
  languages.flatMap((lang) => calculatorIds.map((id) => ({ params: { lang, id }, props: { lang, id } })));

/** The words of a calculator, for when it comes alive on its own page or in a lesson. */
export const GET: APIRoute<Props> = async ({ props: { lang, id } }) =>
  Response.json(calculatorWords((await catalogEntry(id)).text, lang));
