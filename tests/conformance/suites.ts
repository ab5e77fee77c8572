import { createHanTables } from '#content/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { type NumberLocale, readNumber } from '#domain/answers/read-number.ts';
import { readText } from '#domain/answers/read-text.ts';
import { ModelError } from '#domain/model-error.ts';
import { isRecord, type Tolerance } from './compare.ts';
import { gradeCase } from './grade-case.ts';

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
  /** As authors write it, or prepared as a page gets it. */
  readonly question?: unknown;
  /** Form fields by name. */
  readonly response?: unknown;
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
  grade: ({ question, response, locale = 'zh' }) => gradeCase(question, response, locale, hanTables()),
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

/** The large tables, made when they are first needed. */
function hanTables(): NonNullable<typeof tables> {
  tables ??= createHanTables();
  return tables;
}

/** What the page calls empty is different here. */
function readTextCase({ input = '', accepted = [], ...question }: Case): string {
  const { status } = readText(input, prepareText({ accepted, ...question }, hanTables()));
  return status === 'empty' ? 'different' : status;
}

/** True for a list of cases. */
export function isCaseList(value: unknown): value is readonly Case[] {
  return (
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string' && 'expected' in item)
  );
}
