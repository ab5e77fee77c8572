import { describe, expect, test } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { createHanTables } from '#content/han-tables.ts';
import { readFolder } from '#content/read-files.ts';
import { taskCalculator } from '#content/task-calculator.ts';
import { grade } from '#questions/grade.ts';
import { prepareQuestion } from '#questions/prepare.ts';
import type { Kind, Question } from '#questions/question.ts';
import type { QuestionFile } from '#questions/schema.ts';
import { type State, specimensOf } from '#questions/specimens/specimens.ts';

const tables = createHanTables();
const files = readFolder('content', 'questions').entries;
const kinds = [...new Set(files.map(({ data }) => data.kind))];

const entryOf = (file: QuestionFile) =>
  file.kind === 'calculator-task' ? import(`../../../src/calculators/catalog/${file.calculator}.ts`) : undefined;

/** The first question of a kind that has the most states. */
async function richest(kind: Kind, language: 'en' | 'zh'): Promise<Question> {
  const prepared = await Promise.all(
    files
      .filter(({ data }) => data.kind === kind)
      .slice(0, 20)
      .map(async ({ id, data }) => {
        const task = data.kind === 'calculator-task' ? taskCalculator(data, await entryOf(data), language) : undefined;
        return prepareQuestion(id, data, { language, beliefs: {}, tables, task });
      }),
  );
  return prepared.reduce((so, one) => (specimensOf(one).length > specimensOf(so).length ? one : so));
}

/** How a state shows in the grade. */
const told: Readonly<Record<State, string>> = {
  unanswered: 'incomplete',
  incomplete: 'incomplete',
  near: 'near',
  wrong: 'incorrect',
  partial: 'partial',
  right: 'correct',
  explained: 'incorrect',
};

describe.each(['en', 'zh'] as const)('in %s a specimen of', (language) => {
  test.each(kinds)('a %s question stands in the state that it is shown for', async (kind) => {
    const question = await richest(kind, language);
    const entry =
      question.kind === 'calculator-task'
        ? await import(`../../../src/calculators/catalog/${question.calculator}.ts`)
        : undefined;
    const context = {
      locale: language,
      evaluate: (_: string, inputs: Readonly<Record<string, number>>) =>
        Object(evaluate(entry.model, { ...initialValues(entry.model), ...inputs })).outputs,
    };
    const specimens = specimensOf(question);
    const got = specimens.map(({ state, fields }) => {
      const result = grade(question.kind, question, fields ?? {}, context);
      if (result.status === 'incomplete') return [state, 'incomplete'];
      return [state, result.remarks.some(({ verdict }) => verdict === 'near') ? 'near' : result.result];
    });
    expect(got).toEqual(specimens.map(({ state }) => [state, told[state]]));
  });
});
