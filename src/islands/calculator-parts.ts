import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { isList, isNumber } from '#calculators/inputs.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';

type Loaders = { readonly [K in PartName]: () => Promise<Parts[K]> };

/** Where each part comes from, one request for one part. */
const loaders: Loaders = {
  lines: async () => (await import('#ui/LineChart.tsx')).LineChart,
  bars: async () => (await import('#ui/BarChart.tsx')).BarChart,
  points: async () => (await import('#ui/PointChart.tsx')).PointChart,
  radar: async () => (await import('#ui/RadarChart.tsx')).RadarChart,
  matrix: async () => (await import('#ui/MatrixChart.tsx')).MatrixChart,
  facing: async () => (await import('#calculators/view/facing.ts')).facing,
  list: async () => (await import('#calculators/view/ListTable.tsx')).ListTable,
  periods: async () => (await import('#calculators/view/periods.tsx')).periods,
  glass: async () => (await import('#calculators/view/GlassBox.tsx')).GlassBox,
  comparison: async () => (await import('#calculators/compare.ts')).comparison,
};

/** The named parts, loaded. */
export async function loadParts(names: readonly PartName[]): Promise<Partial<Parts>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await loaders[name]()])));
}

/** The parts without which a calculator cannot be shown. */
export function neededParts(calculator: Calculator, ownPage: boolean): readonly PartName[] {
  const inputs = Object.values(calculator.inputs);
  const evaluated = evaluate(calculator, initialValues(calculator));
  const needed: PartName[] = [];
  if (calculator.facing) needed.push('facing');
  if (inputs.some(isList)) needed.push('list');
  if (ownPage && inputs.some((input) => isNumber(input) && input.converts)) needed.push('periods');
  if (evaluated.status === 'computed' && evaluated.chart) needed.push(evaluated.chart.kind);
  return needed;
}
