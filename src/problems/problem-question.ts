import type { Words } from '#calculators/calculator-text.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate } from '#calculators/evaluate.ts';
import { isNumber, type Values } from '#calculators/inputs.ts';
import { fill } from '#i18n/fill.ts';
import { formatQuantity } from '#i18n/format.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localize.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Question } from '#questions/question.ts';
import type { Problem } from './draw-problem.ts';
import type { Family } from './family.ts';
import type { MistakeId } from './mistakes.ts';

/** What a problem is told with, in the language of a page. */
export interface Telling {
  readonly family: Localized<Family>;
  readonly words: Words;
  readonly mistakes: Readonly<Record<MistakeId, string>>;
  readonly units: Messages['calculator']['units'];
  readonly language: TextLanguage;
}

/** The given numbers with their units, by name. */
function givens(
  calculator: Calculator,
  values: Values,
  { units, language }: Telling,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(calculator.inputs).flatMap(([name, input]) => {
      const value = values[name];
      return isNumber(input) && typeof value === 'number'
        ? [[name, formatQuantity(value, input.unit, language, units, 4)]]
        : [];
    }),
  );
}

/** The rows of the calculator's table as lines of working; nothing where it has none. */
function workingLines(calculator: Calculator, values: Values, { words, units, language }: Telling): readonly string[] {
  const computed = evaluate(calculator, values);
  if (computed.status !== 'computed' || !computed.table) return [];
  const { columns, rows } = computed.table;
  const label = (id: string): string => words.words[id] ?? words.inputs[id] ?? words.outputs[id] ?? id;
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const column = columns[index];
        if (column === undefined || cell === null) return '';
        const shown =
          typeof cell === 'number' ? formatQuantity(cell, column.unit, language, units, column.digits) : label(cell);
        return `${label(column.id)} ${shown}`;
      })
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', '),
  );
}

/** A drawn problem as a question that any page can show and grade; each wrong number says which mistake makes it. */
export function problemQuestion(problem: Problem, calculator: Calculator, telling: Telling): Question<'numeric'> {
  const { family, mistakes, units, language } = telling;
  const given = givens(calculator, problem.values, telling);
  const unit = calculator.outputs[family.output]?.unit ?? 'number';
  return {
    kind: 'numeric',
    id: `problem/${family.calculator}-${family.output}-${problem.seed}`,
    revision: 1,
    objective: 0,
    disputed: false,
    points: 1,
    stem: fill(family.stem, given),
    hints: [],
    explanation: '',
    answer: problem.answer,
    tolerance: problem.tolerance,
    unit: units[unit],
    units: [...new Set([units[unit], unit === 'money' ? '元' : ''])].filter(Boolean),
    wrong: problem.wrong.map(({ mistake, answer }) => ({ answer, feedback: fill(mistakes[mistake], given) })),
    working: [
      ...workingLines(calculator, problem.values, telling),
      `= ${formatQuantity(problem.answer, unit, language, units, family.digits)}`,
    ],
  };
}
