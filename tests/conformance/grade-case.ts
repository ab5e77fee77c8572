import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { taskCalculator } from '#content/task-calculator.ts';
import type { HanTables } from '#domain/answers/han-tables.ts';
import type { NumberLocale } from '#domain/answers/read-number.ts';
import { textLanguage } from '#i18n/languages.ts';
import type { Evaluate } from '#questions/calculator-task/grade.ts';
import type { Fields } from '#questions/fields.ts';
import { grade } from '#questions/grade.ts';
import type { Grade } from '#questions/grade-types.ts';
import { prepareQuestion } from '#questions/prepare.ts';
import type { Question } from '#questions/question.ts';
import { type QuestionFile, question as questionSchema } from '#questions/schema.ts';
import { isRecord } from './compare.ts';

const noText = { en: '–', zh: '–' };

/** What an author has to write and no grader looks at. */
const unlooked = { revision: 1, concepts: ['none'], objective: 1, bloom: 'apply' };

/** Parts of a question that answer a learner, which a case may leave out. */
const replying = new Set(['options', 'rows', 'items', 'wrong']);

/** An authored question as a case has it, with a dash for every reply that it leaves out. */
function withReplies(value: unknown, name = ''): unknown {
  if (Array.isArray(value))
    return value.map((item) =>
      isRecord(item) && replying.has(name) ? { feedback: noText, ...replied(item) } : withReplies(item),
    );
  return isRecord(value) ? replied(value) : value;
}

const replied = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, withReplies(value, name)]));

const sample = { text: noText, marks: {}, comment: noText };

/** The same for the kinds that have more of it. */
const unlookedOfKind: Readonly<Record<string, object>> = {
  boolean: { feedback: { true: noText, false: noText } },
  written: { model: noText, samples: [sample, sample] },
  'calculator-task': { solution: {} },
};

const completed = (record: Readonly<Record<string, unknown>>): object => ({
  explanation: noText,
  ...unlookedOfKind[String(record.kind)],
  ...record,
});

/** Reads an authored question, its texts as `{en, zh}`; fails with the first field that does not fit. */
function authored(value: Readonly<Record<string, unknown>>): QuestionFile {
  const { id: _, ...file } = replied(value);
  const parts = Array.isArray(file.parts) ? { parts: file.parts.filter(isRecord).map(completed) } : {};
  const result = questionSchema.safeParse({ ...unlooked, ...completed(file), ...parts });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`the question does not fit: ${issue?.path.join('.')} ${issue?.message}`);
}

const entryOf = (calculator: string) => import(`../../src/calculators/catalog/${calculator}.ts`);

async function prepared(value: Readonly<Record<string, unknown>>, locale: NumberLocale, tables: HanTables) {
  const file = authored(value);
  const language = textLanguage(locale);
  const task =
    file.kind === 'calculator-task' ? taskCalculator(file, await entryOf(file.calculator), language) : undefined;
  return prepareQuestion('case/question', file, { language, beliefs: {}, tables, task });
}

const isAuthored = ({ stem }: Readonly<Record<string, unknown>>): boolean =>
  isRecord(stem) && 'en' in stem && 'zh' in stem;

/** A prepared question is trusted as the case gives it. */
const isQuestion = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Question =>
  typeof value.kind === 'string' && typeof value.stem === 'string';

/** A response as form fields: numbers and judgements may be given as such, an order as a list. */
function fieldsFrom(response: unknown): Fields {
  if (!isRecord(response)) return {};
  return Object.fromEntries(
    Object.entries(response).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, String(value ?? '')];
      return [name, /(^|\.)order$/.test(name) ? value.join(',') : value.map(String)];
    }),
  );
}

async function evaluateFor(question: Question): Promise<Evaluate> {
  if (question.kind !== 'calculator-task') return () => undefined;
  const { model }: { readonly model: Calculator } = await entryOf(question.calculator);
  return (_, inputs) => {
    const computed = evaluate(model, { ...initialValues(model), ...inputs });
    if (computed.status !== 'computed') return undefined;
    return Object.fromEntries(
      Object.entries(computed.outputs).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  };
}

async function questionFrom(
  value: Readonly<Record<string, unknown>>,
  locale: NumberLocale,
  tables: HanTables,
): Promise<Question> {
  if (isAuthored(value)) return prepared(value, locale, tables);
  if (isQuestion(value)) return value;
  throw new Error('the question has no kind or no stem');
}

/**
 * Grades a response to a question that is given as authors write it, or prepared as a page gets it.
 *
 * @param response form fields by name, as CONTRIBUTING.md lists them for each kind
 */
export async function gradeCase(
  value: unknown,
  response: unknown,
  locale: NumberLocale,
  tables: HanTables,
): Promise<Grade> {
  if (!isRecord(value)) throw new Error('no question');
  const question = await questionFrom(value, locale, tables);
  return grade(question.kind, question, fieldsFrom(response), { locale, evaluate: await evaluateFor(question) });
}
