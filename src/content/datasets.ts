import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { recogniseDelimiter, splitDelimited } from '#domain/customer-base/delimited-text.ts';
import { text } from './text.ts';

const folder = 'content/datasets';

/** What a page says about a data set; the rest of its about.yaml is for those who work with the file. */
const about = z.object({
  title: text,
  summary: text,
  file: z.string(),
  columns: z.array(z.object({ name: z.string() })),
  source: z.string(),
  attribution: z.string(),
  licence: z.string(),
  caution: text,
});

export type DatasetAbout = z.infer<typeof about>;

/** Where a data set comes from and what may be done with it. */
export function datasetAbout(name: string): DatasetAbout {
  const file = `${folder}/${name}/about.yaml`;
  if (!existsSync(file)) throw new Error(`There is no data set "${name}": add ${file} or correct the name.`);
  return about.parse(parse(readFileSync(file, 'utf8')));
}

/** The licence that came with a data set, if one did. */
export function datasetLicence(name: string): string | undefined {
  const file = `${folder}/${name}/LICENSE.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The rows of a data set by the names of its columns, which stand in its about.yaml and may stand in its first line too. */
export function datasetRecords(name: string): readonly Readonly<Record<string, string>>[] {
  const { file, columns } = datasetAbout(name);
  const text = readFileSync(`${folder}/${name}/${file}`, 'utf8');
  const [first, ...others] = splitDelimited(text, recogniseDelimiter(text));
  const names = columns.map((column) => column.name);
  const isHeader = first?.cells.join() === names.join();
  const rows = first && !isHeader ? [first, ...others] : others;
  return rows.map(({ cells }) => Object.fromEntries(names.map((column, index) => [column, cells[index] ?? ''])));
}
