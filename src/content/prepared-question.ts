import { getCollection, getEntry } from 'astro:content';
import { catalogEntry } from '#calculators/catalog.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { TaskCalculator } from '#questions/calculator-task/task-calculator.ts';
import { prepareQuestion } from '#questions/prepare.ts';
import type { Question } from '#questions/question.ts';
import type { QuestionFile } from '#questions/schema.ts';
import { createHanTables } from './han-tables.ts';
import { taskCalculator } from './task-calculator.ts';

/** Built once: the tables are large. */
const tables = createHanTables();

/** The beliefs behind wrong answers, by id. */
async function beliefsIn(language: TextLanguage): Promise<Readonly<Record<string, string>>> {
  const misconceptions = await getCollection('misconceptions');
  return Object.fromEntries(misconceptions.map(({ id, data }) => [id, data.belief[language]]));
}

async function taskOf(file: QuestionFile, language: TextLanguage): Promise<TaskCalculator | undefined> {
  if (file.kind !== 'calculator-task') return undefined;
  return taskCalculator(file, await catalogEntry(file.calculator), language);
}

/** A question of the content folder, ready for a page in one language; fails with a sentence when there is none. */
export async function preparedQuestion(id: string, language: TextLanguage): Promise<Question> {
  const entry = await getEntry('questions', id);
  if (!entry) throw new Error(`No question "${id}" in content/questions/; correct the id or add the file.`);
  const [beliefs, task] = [await beliefsIn(language), await taskOf(entry.data, language)];
  return prepareQuestion(id, entry.data, { language, beliefs, tables, task });
}
