import { getCollection, getEntry } from 'astro:content';
import type { TextLanguage } from '#i18n/languages.ts';
import { prepareQuestion } from '#questions/prepare.ts';
import type { Question } from '#questions/question.ts';
import { createHanTables } from './han-tables.ts';

/** Built once: the tables are large. */
const tables = createHanTables();

/** The beliefs behind wrong answers, by id. */
async function beliefsIn(language: TextLanguage): Promise<Readonly<Record<string, string>>> {
  const misconceptions = await getCollection('misconceptions');
  return Object.fromEntries(misconceptions.map(({ id, data }) => [id, data.belief[language]]));
}

/** A question of the content folder, ready for a page in one language; fails with a sentence when there is none. */
export async function preparedQuestion(id: string, language: TextLanguage): Promise<Question> {
  const entry = await getEntry('questions', id);
  if (!entry) throw new Error(`No question "${id}" in content/questions/; correct the id or add the file.`);
  return prepareQuestion(id, entry.data, { language, beliefs: await beliefsIn(language), tables });
}
