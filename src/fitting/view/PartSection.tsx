import type { ComponentChildren } from 'preact';
import { formatQuantity } from '#i18n/format.ts';
import { BarChart } from '#ui/BarChart.tsx';
import type { ChartProps } from '#ui/chart.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import { InlineText } from '#ui/RichText.tsx';
import type { Part } from '../define-model.ts';
import { namedWords, type Shown, sentenceText, tableRows } from './in-words.ts';

interface Props extends Shown {
  readonly part: Part;
  /** Hands the numbers of the part to a spreadsheet. */
  readonly onDownload: (part: Part) => void;
  /** A remark under the sentence. */
  readonly children?: ComponentChildren;
}

interface TableProps extends Shown {
  readonly title: string;
  readonly table: Part['table'];
  readonly onDownload: () => void;
}

function PartTable({ title, table, onDownload, ...shown }: TableProps) {
  const named = namedWords(shown.words);
  return (
    <>
      <DataTable
        caption={title}
        columns={table.columns.map((column) => named[column.id] ?? column.id)}
        rows={tableRows(table, shown)}
      />
      <button type="button" class="btn quiet" onClick={onDownload}>
        {shown.texts.result.download}
      </button>
    </>
  );
}

/** A heading, what the picture shows in a sentence, the picture, and its numbers. */
export function PartSection({ part, onDownload, children, ...shown }: Props) {
  const { id, sentence, chart, table } = part;
  const { words, texts, units, language } = shown;
  const named = namedWords(words);
  const title = named[id] ?? '';
  const says = `fit-${id}-says`;
  const format: ChartProps<never>['format'] = (value, unit, digits) =>
    formatQuantity(value, unit, language, units, digits);
  return (
    <div class="part">
      <h3>{title}</h3>
      <p id={says}>
        <InlineText text={sentenceText(sentence, shown)} language={language} />
      </p>
      {children && <p class="small mid">{children}</p>}
      {chart?.kind === 'lines' && <LineChart chart={chart} format={format} words={named} describedBy={says} />}
      {chart?.kind === 'bars' && <BarChart chart={chart} format={format} words={named} describedBy={says} />}
      {chart ? (
        <details>
          <summary>{texts.result.numbers}</summary>
          <PartTable title={title} table={table} onDownload={() => onDownload(part)} {...shown} />
        </details>
      ) : (
        <PartTable title={title} table={table} onDownload={() => onDownload(part)} {...shown} />
      )}
    </div>
  );
}
