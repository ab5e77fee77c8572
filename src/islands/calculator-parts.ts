import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { isList } from '#calculators/inputs.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';

type Loaders = { readonly [K in PartName]: () => Promise<Parts[K]> };

/** Where each part comes from, one request for one part. */
const loaders: Loaders = {
  lines: async () => (await import('#ui/LineChart.tsx')).LineChart,
  bars: async () => (await import('#ui/BarChart.tsx')).BarChart,
  points: async () => (await import('#ui/PointChart.tsx')).PointChart,
  radar: async () => (await import('#ui/RadarChart.tsx')).RadarChart,
  matrix: async () => (await import('#ui/MatrixChart.tsx')).MatrixChart,
  list: async () => (await import('#calculators/view/ListTable.tsx')).ListTable,
};

/** The parts that a calculator is shown with. */
export function partsOf(calculator: Calculator): readonly PartName[] {
  const evaluated = evaluate(calculator, initialValues(calculator));
  const names: PartName[] = Object.values(calculator.inputs).some(isList) ? ['list'] : [];
  if (evaluated.status === 'computed' && evaluated.chart) names.push(evaluated.chart.kind);
  return names;
}

/** The same, loaded. */
export async function loadParts(calculator: Calculator): Promise<Partial<Parts>> {
  const loading = partsOf(calculator).map(async (name) => [name, await loaders[name]()]);
  return Object.fromEntries(await Promise.all(loading));
}
