import fc from 'fast-check';
import type { NumberInput } from '#calculators/inputs.ts';
import type { FittedModel, Numbers, Sample } from '#fitting/define-model.ts';
import { type FitReport, fitTable } from '#fitting/fit-table.ts';
import { initialNumbers } from '#fitting/initial-numbers.ts';
import type { ModelText } from '#fitting/model-text.ts';
import { sampleTable } from '#fitting/sample-table.ts';
import { datasetRecords } from '../../src/content/datasets.ts';

interface CatalogFile {
  readonly model: FittedModel;
  readonly text: ModelText;
}

const files = import.meta.glob<CatalogFile>('../../src/fitting/catalog/*.ts', { eager: true });

/** Every fitted model with its words, by the name of its file. */
export const catalog = Object.entries(files).map(([path, file]) => ({
  file: path.split('/').at(-1)?.replace('.ts', '') ?? path,
  ...file,
}));

/** One fitted model by its id. */
export function fittedModel(id: string): FittedModel {
  const entry = catalog.find(({ file }) => file === id);
  if (!entry) throw new Error(`no fitted model ${id}`);
  return entry.model;
}

/** A sample as its model reads it. */
export const tableOf = (model: FittedModel, sample: Sample): string =>
  sampleTable(model, sample, datasetRecords(sample.dataset));

/** The report on a table that can be fitted; customers one by one only for the first few. */
export function reportOn(model: FittedModel, table: string, settings = initialNumbers(model.settings)): FitReport {
  const result = fitTable(model, table, settings, { customers: 3 });
  if (result.outcome !== 'fitted') throw new Error(`not fitted: ${JSON.stringify(result)}`);
  return result.report;
}

/** Any numbers that fields accept, often the ends of their ranges. */
export const anyNumbers = (inputs: Readonly<Record<string, NumberInput>>): fc.Arbitrary<Numbers> =>
  fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([id, { min, max, whole }]) => [
        id,
        fc.oneof(fc.constantFrom(min, max), whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })),
      ]),
    ),
  );
