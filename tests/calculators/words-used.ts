import type { Words } from '#calculators/calculator-text.ts';
import type { Computation, Sentence } from '#calculators/computation.ts';
import type { Chart } from '#ui/chart.ts';

/** The ids that a chart writes on the picture. */
function idsInChart(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'lines':
      return [...chart.series, ...(chart.marks ?? [])].map(({ id }) => id);
    case 'bars':
      return chart.bars.flatMap(({ id, side, parts }) => [
        id,
        ...(side ? [side] : []),
        ...parts.map((part) => part.id),
      ]);
    case 'points':
      return [chart.x.id, chart.y.id, ...(chart.fields ?? [])];
    case 'radar':
      return [...chart.axes, ...chart.series.map(({ id }) => id)];
    case 'matrix':
      return [
        chart.across,
        chart.down,
        ...chart.columns,
        ...chart.rows.flatMap(({ id, cells }) => [id, ...cells.map((cell) => cell.id)]),
      ];
  }
}

const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** What a sentence would leave open. */
function openGaps({ id, values }: Sentence, { sentences }: Words): string[] {
  const sentence = sentences[id];
  if (sentence === undefined) return [`sentence ${id}`];
  return gapsIn(sentence)
    .filter((name) => !(name in values))
    .map((name) => `{${name}} in ${id}`);
}

/** Ids of a computation for which there are no words. */
export function missingWords(
  { sentence, ofEach, verdict, chart, table }: Computation,
  words: Words,
): readonly string[] {
  const known = { ...words.inputs, ...words.outputs, ...words.words };
  const sentences = [sentence, ...(ofEach ?? [])];
  const named = sentences.flatMap(({ values }) => Object.values(values)).filter((value) => typeof value === 'string');
  const cells = (table?.rows ?? []).flat().filter((cell) => typeof cell === 'string');
  const columns = (table?.columns ?? []).map(({ id }) => id);
  const ids = [...(verdict ? [verdict] : []), ...(chart ? idsInChart(chart) : []), ...columns, ...named, ...cells];
  // A letter or number, or several joined by the list comma, stands for a row and needs no word.
  const missing = ids.filter((id) => !(id in known) && !/^([A-Z–]|\d+)(、([A-Z]|\d+))*$/.test(id));
  return [...new Set([...missing, ...sentences.flatMap((each) => openGaps(each, words))])];
}

/** Every number in a value, however deep. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
