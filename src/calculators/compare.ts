import type { Chart, LineSeries } from '#ui/chart.ts';
import type { Words } from './calculator-text.ts';
import type { Computation, Computed, Evaluated, Result, Sentence } from './computation.ts';
import type { Calculator, Output } from './define-calculator.ts';
import { differenceOf } from './difference.ts';
import { evaluate, initialValues, numberOf } from './evaluate.ts';
import { rivalPrefix } from './fragment.ts';
import type { Values } from './inputs.ts';
import type { Scene } from './scene.ts';
import { namedWords } from './view/named-words.ts';
import type { Shown } from './view/shown.ts';

/** Ids of the words for the two scenarios. */
const sides = ['scenario.first', 'scenario.second'] as const;

const prefixed = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [rivalPrefix + id, entry]));

/** The values of each scenario under the names of the base calculator. */
function scenarios(base: Calculator, values: Values): readonly [Values, Values] {
  const ids = Object.keys(base.inputs);
  const pick = (prefix: string): Values => Object.fromEntries(ids.map((id) => [id, values[prefix + id] ?? '']));
  return [pick(''), pick(rivalPrefix)];
}

const onSide = (outputs: Calculator['outputs'], side: 'left' | 'right'): Record<string, Output> =>
  Object.fromEntries(Object.entries(outputs).map(([id, output]) => [id, { ...output, side }]));

/** The main line of each scenario in one picture; bars of both, in pairs; of other charts the first scenario's. */
function bothCharts(first: Chart, second: Chart, firms: boolean): Chart {
  const voices = firms ? (['transaction', 'relationship'] as const) : (['first', 'second'] as const);
  if (first.kind === 'lines' && second.kind === 'lines') {
    const main = [first, second].flatMap(({ series }, side): LineSeries[] => {
      const line = series.find(({ voice }) => voice !== 'ghost');
      return line ? [{ ...line, id: sides[side] ?? '', voice: voices[side] ?? 'ink' }] : [];
    });
    return { ...first, series: main, marks: [] };
  }
  if (first.kind === 'bars' && second.kind === 'bars') {
    const bars = first.bars.flatMap((bar, index) => {
      const other = second.bars[index];
      const own = { ...bar, side: sides[0], voice: voices[0] };
      return other ? [own, { ...other, side: sides[1], voice: voices[1] }] : [own];
    });
    return { ...first, bars };
  }
  return first;
}

/** Both tables side by side around their first column. */
function bothTables(first: Computation['table'], second: Computation['table']): Computation['table'] {
  if (!first || !second) return undefined;
  const [head, ...rest] = first.columns;
  if (!head) return undefined;
  const longer = first.rows.length >= second.rows.length ? first : second;
  const cells = (row: readonly (number | string | null)[] | undefined) =>
    rest.map((_, index) => row?.[index + 1] ?? null);
  return {
    columns: [head, ...sides.flatMap((side) => rest.map((column) => ({ ...column, id: `${side}.${column.id}` })))],
    rows: longer.rows.map((row, index) => [row[0] ?? null, ...cells(first.rows[index]), ...cells(second.rows[index])]),
  };
}

const resultsOf = (evaluated: Evaluated, base: Calculator): Readonly<Record<string, Result>> =>
  evaluated.status === 'computed'
    ? evaluated.outputs
    : Object.fromEntries(Object.keys(base.outputs).map((id) => [id, evaluated.error]));

/** Which scenario has the larger main output, and by how much. */
function verdictSentence(base: Calculator, first: Evaluated, second: Evaluated): Sentence {
  const [id, output] = Object.entries(base.outputs).find(([, { main }]) => main) ?? ['', undefined];
  const [a, b] = [numberOf(first, id), numberOf(second, id)];
  if (a === undefined || b === undefined || !output) return { id: 'compare.undefined', values: {} };
  const gap = differenceOf(output, a, b);
  const values = { output: `output.${id}`, gap };
  return { id: gap.value < 1e-9 ? 'compare.same' : b > a ? 'compare.second' : 'compare.first', values };
}

function computeBoth(base: Calculator, values: Values): Computation {
  const [ofFirst, ofSecond] = scenarios(base, values);
  const [first, second] = [evaluate(base, ofFirst), evaluate(base, ofSecond)];
  const both: readonly Computed[] = [first, second].filter((each) => each.status === 'computed');
  const [a, b] = both;
  const table = bothTables(a?.table, b?.table);
  return {
    outputs: { ...resultsOf(first, base), ...prefixed(resultsOf(second, base)) },
    sentence: verdictSentence(base, first, second),
    ...(a && b && { ofEach: [a.sentence, b.sentence] as const }),
    ...(a?.chart && b?.chart && { chart: bothCharts(a.chart, b.chart, base.rival?.firms ?? false) }),
    ...(table && { table }),
  };
}

/** Where a second scenario starts when the calculator says so, or when an address names no more of it. */
function rivalStart(base: Calculator): Values {
  const start = Object.entries(base.rival?.start ?? {}).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value]],
  );
  return { ...initialValues(base), ...Object.fromEntries(start) };
}

/** The calculator that computes two scenarios of another. */
function comparing(base: Calculator): Calculator {
  const start = rivalStart(base);
  const rivalInputs = Object.entries(base.inputs).map(([id, input]) => [
    id,
    { ...input, initial: start[id] ?? input.initial },
  ]);
  return {
    id: base.id,
    inputs: { ...base.inputs, ...prefixed(Object.fromEntries(rivalInputs)) },
    outputs: { ...onSide(base.outputs, 'left'), ...prefixed(onSide(base.outputs, 'right')) },
    facing: {
      voices: base.rival?.firms ? 'firms' : 'ink',
      left: sides[0],
      right: sides[1],
      rows: Object.fromEntries(Object.keys(base.inputs).map((id) => [id, [id, rivalPrefix + id]])),
    },
    compared: { base, scenarios: (values) => scenarios(base, values) },
    unused: (values) => {
      const [ofFirst, ofSecond] = scenarios(base, values);
      const idle = base.unused?.(ofSecond) ?? [];
      return (base.unused?.(ofFirst) ?? []).filter((id) => idle.includes(id)).flatMap((id) => [id, rivalPrefix + id]);
    },
    compute: (values) => computeBoth(base, values),
  };
}

/**
 * Sets two scenarios of a calculator side by side. The first keeps the names of inputs and outputs, those of the second
 * begin with `b.`.
 */
export const comparison = {
  /** The calculator that shows both. */
  scene: ({ calculator, words }: Scene, texts: Shown['texts']): Scene => ({
    calculator: comparing(calculator),
    words: compareWords(calculator, words, texts),
  }),
  /** Its values when the first scenario is given: the second one where it starts. */
  begin: (base: Calculator, values: Values): Values => ({
    ...values,
    ...prefixed(base.rival ? rivalStart(base) : values),
  }),
};

/** Every word also with the name of each scenario before it, for columns. */
function compareWords({ rival }: Calculator, words: Words, { compare: texts }: Shown['texts']): Words {
  const names = [texts.first, texts.second];
  const ofSides = sides.flatMap((side, index) =>
    Object.entries(namedWords(words)).map(([id, word]) => [`${side}.${id}`, `${names[index]} · ${word}`]),
  );
  const outputNames = Object.entries(words.outputs).map(([id, name]) => [`output.${id}`, name]);
  return {
    ...words,
    inputs: { ...words.inputs, ...prefixed(words.inputs) },
    outputs: { ...words.outputs, ...prefixed(words.outputs) },
    sentences: {
      ...words.sentences,
      'compare.first': texts.firstHigher,
      'compare.second': texts.secondHigher,
      'compare.same': texts.same,
      'compare.undefined': texts.undefined,
    },
    words: {
      ...words.words,
      ...Object.fromEntries([...ofSides, ...outputNames]),
      [sides[0]]: rival?.firms ? texts.firstFirm : texts.first,
      [sides[1]]: rival?.firms ? texts.secondFirm : texts.second,
    },
  };
}
