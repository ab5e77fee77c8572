import { fill } from '#i18n/fill.ts';
import { formatNumber, formatQuantity, type Unit } from '#i18n/format.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localize.ts';
import type { Messages } from '#i18n/messages.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import { InlineText } from '#ui/RichText.tsx';
import type { Calculator, CalculatorText, Computation, Evaluated } from '../define-calculator.ts';
import type { Values } from '../evaluate.ts';
import type { Formula } from '../formula.ts';
import { FormulaView } from './FormulaView.tsx';

export type Words = Localized<CalculatorText<string, string>>;

interface Common {
  readonly calculator: Calculator;
  readonly words: Words;
  readonly texts: Messages['calculator'];
  readonly language: TextLanguage;
  readonly uid: string;
}

type Computed = { readonly status: 'computed' } & Computation<string>;

/** The results: each an output with its unrounded value, the main one large. */
export function Results({
  calculator,
  words,
  texts,
  language,
  uid,
  evaluated,
}: Common & { readonly evaluated: Evaluated<string> }) {
  return (
    <div class="results" id={`${uid}-results`}>
      {Object.entries(calculator.outputs).map(([id, output]) => {
        const value = evaluated.status === 'computed' ? evaluated.outputs[id] : undefined;
        const known = typeof value === 'number';
        const error = evaluated.status === 'undefined' ? evaluated.error : 'undefinedRatio';
        return (
          <p class={output.main ? 'result-main' : 'result-side'} key={id}>
            <span id={`${uid}-${id}-label`}>{words.outputs[id]}</span>
            <output
              name={id}
              aria-labelledby={`${uid}-${id}-label`}
              {...(known ? { 'data-value': value } : { 'data-error': error })}
            >
              {known ? formatQuantity(value, output.unit, language, texts.units, output.digits) : texts.undefined}
            </output>
            {output.main && evaluated.status === 'computed' && evaluated.verdict !== undefined && (
              <span class="verdict-word">{words.words[evaluated.verdict]}</span>
            )}
          </p>
        );
      })}
    </div>
  );
}

/** The sentence that says the result, or why there is none. */
export function Sentence({
  words,
  texts,
  language,
  uid,
  evaluated,
}: Common & { readonly evaluated: Evaluated<string> }) {
  const text =
    evaluated.status === 'undefined'
      ? texts.errors[evaluated.error]
      : fill(
          words.sentences[evaluated.sentence.id] ?? '',
          Object.fromEntries(
            Object.entries(evaluated.sentence.values).map(([name, quantity]) => [
              name,
              formatQuantity(quantity.value, quantity.unit, language, texts.units, quantity.digits),
            ]),
          ),
        );
  return (
    <p class="says" id={`${uid}-says`} aria-live="polite">
      <InlineText text={text} language={language} />
    </p>
  );
}

function chartWords(words: Words): Readonly<Record<string, string>> {
  return { ...words.inputs, ...words.outputs, ...words.words };
}

export function Chart({ words, texts, language, uid, computed }: Common & { readonly computed: Computed }) {
  const { chart } = computed;
  if (!chart) return null;
  const format = (unit: Unit, digits?: number) => (value: number) =>
    formatQuantity(value, unit, language, texts.units, digits);
  const shared = { words: chartWords(words), describedBy: `${uid}-says` };
  return chart.kind === 'lines' ? (
    <LineChart
      series={chart.series}
      marks={chart.marks ?? []}
      formatX={format(chart.xUnit, 0)}
      formatY={format(chart.yUnit, chart.yUnit === 'money' ? 0 : undefined)}
      {...shared}
    />
  ) : (
    <BarChart bars={chart.bars} format={format(chart.unit)} {...shared} />
  );
}

/** Each input and output as it stands in the formula: as its letter, or as the number it has now. */
function places(
  { calculator, words }: Common,
  values: Values | undefined,
  computed: Computed,
): Record<string, Formula> {
  const letter = (id: string): Formula => ({
    letter: calculator.symbols[id] ?? words.inputs[id] ?? words.outputs[id] ?? id,
  });
  const ids = [...Object.keys(calculator.inputs), ...Object.keys(calculator.outputs)];
  return Object.fromEntries(
    ids.map((id) => {
      const value = values && (values[id] ?? computed.outputs[id]);
      return [id, typeof value === 'number' ? { number: formatNumber(value, 4) } : letter(id)];
    }),
  );
}

export function Working(props: Common & { readonly values: Values; readonly computed: Computed }) {
  const { calculator, values, computed } = props;
  if (!calculator.formula) return null;
  return (
    <div class="formulas">
      <FormulaView formula={calculator.formula(places(props, undefined, computed), values)} />
      <FormulaView formula={calculator.formula(places(props, values, computed), values)} />
    </div>
  );
}

export function PeriodTable({ words, texts, language, computed }: Common & { readonly computed: Computed }) {
  const { table } = computed;
  if (!table) return null;
  const all = chartWords(words);
  const cell = (value: number | string | null, column: number): string => {
    const spec = table.columns[column];
    if (value === null || spec === undefined) return '–';
    if (typeof value === 'string') return all[value] ?? value;
    return formatQuantity(value, spec.unit, language, texts.units, spec.digits);
  };
  return (
    <DataTable
      caption={words.words.table ?? texts.table}
      columns={table.columns.map(({ id }) => all[id] ?? id)}
      rows={table.rows.map((row) => row.map(cell))}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly uid: string;
  readonly label: string;
  readonly choices: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function ChoiceControl({ name, uid, label, choices, words, value, onValue }: ChoiceProps) {
  return (
    <div class="control choice">
      <label for={`${uid}-${name}`}>{label}</label>
      <select id={`${uid}-${name}`} name={name} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option value={choice} selected={choice === value}>
            {words[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
