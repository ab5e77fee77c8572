import type { CalculatorText } from './calculator-text.ts';
import type { Calculator } from './define-calculator.ts';

interface CatalogEntry {
  readonly model: Calculator;
  readonly text: CalculatorText;
}

const files = import.meta.glob<CatalogEntry>('./catalog/*.ts');

/** The ids of all calculators: the names of the files in catalog/. */
export const calculatorIds: readonly string[] = Object.keys(files).map((path) =>
  path.slice('./catalog/'.length, -'.ts'.length),
);

/** One calculator with its words. For pages while they are built; a browser loads the model alone. */
export async function catalogEntry(id: string): Promise<CatalogEntry> {
  const load = files[`./catalog/${id}.ts`];
  if (!load) throw new Error(`No calculator "${id}": add src/calculators/catalog/${id}.ts or correct the id.`);
  return load();
}
