import { delimitedTable } from '#domain/customer-base/delimited-table.ts';
import type { FittedModel, Sample } from './define-model.ts';
import { purchaseSummary } from './purchase-summary.ts';

/** A row of a data set, by the names of its columns. */
export type DataRecord = Readonly<Record<string, string>>;

/** A sample as the table that its model reads: the model's columns, filled from those of the data set. */
export function sampleTable(model: FittedModel, sample: Sample, records: readonly DataRecord[]): string {
  const { dataset, columns, purchasesUntil } = sample;
  const source = purchasesUntil === undefined ? records : purchaseSummary(records, purchasesUntil);
  const rows = source.map((record) =>
    columns.map(({ name, times }) => {
      const cell = record[name];
      if (cell === undefined) throw new Error(`The data set "${dataset}" has no column "${name}".`);
      return times === undefined ? cell : Math.round(Number(cell) * times);
    }),
  );
  return delimitedTable(Object.keys(model.columns), rows);
}
