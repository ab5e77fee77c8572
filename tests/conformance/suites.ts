import { createHanTables } from '#content/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { type NumberLocale, readNumber } from '#domain/answers/read-number.ts';
import { readText } from '#domain/answers/read-text.ts';
import { ModelError } from '#domain/model-error.ts';
import type { Fields } from '#questions/fields.ts';
import type { Kind, Kinds } from '#questions/question.ts';
import { isRecord, type Tolerance } from './compare.ts';

/** A case as the files have it. Which keys it has besides `id` and `expected` depends on its suite. */
export interface Case {
  readonly suite?: string;
  readonly id: string;
  readonly expected: unknown;
  readonly tolerance?: Tolerance;
  readonly model?: string;
  readonly function?: string;
  readonly inputs?: unknown;
  readonly input?: string;
  readonly locale?: NumberLocale;
  readonly accepted?: readonly string[];
  readonly synonyms?: readonly (readonly string[])[];
  readonly anyOrder?: boolean;
  readonly others?: readonly string[];
  readonly question?: Kinds[Kind] & { readonly kind: Kind };
  readonly response?: Fields;
}

type Suite = (record: Case) => unknown;
type Calculations = Readonly<Record<string, (inputs: never) => unknown>>;

/** What the project makes of a case, by suite. Each throws a sentence when something is not there yet. */
export const suites: Readonly<Record<string, Suite>> = {
  model: async ({ model = '', inputs }) => calculate('model', model, inputs, (await import('./models.ts')).models),
  items: async ({ function: name = '', inputs }) =>
    calculate('function', name, inputs, (await import('./items.ts')).items),
  number: ({ input = '', locale = 'zh' }) => ({ unit: undefined, ...readNumber(input, locale) }),
  text: readTextCase,
  grade: gradeCase,
};

function calculate(kind: string, name: string, inputs: unknown, calculations: Calculations): unknown {
  const calculation = calculations[name];
  if (!calculation) throw new Error(`no ${kind} ${name}`);
  try {
    // The inputs of a case are whatever its file says; the calculation checks their range.
    return calculation(inputs as never);
  } catch (error) {
    if (error instanceof ModelError) return { error: error.code };
    throw error;
  }
}

let tables: ReturnType<typeof createHanTables> | undefined;

/** What the page calls empty is different here. */
function readTextCase({ input = '', accepted = [], ...question }: Case): string {
  tables ??= createHanTables();
  const { status } = readText(input, prepareText({ accepted, ...question }, tables));
  return status === 'empty' ? 'different' : status;
}

async function gradeCase({ question, response = {}, locale = 'zh' }: Case): Promise<unknown> {
  if (!question) throw new Error('no question');
  const { grade } = await import('#questions/grade.ts').catch(() => {
    throw new Error('suite grade is not there yet');
  });
  return grade(question.kind, question, response, { locale, evaluate: () => undefined });
}

/** True for a list of cases. */
export function isCaseList(value: unknown): value is readonly Case[] {
  return (
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string' && 'expected' in item)
  );
}
