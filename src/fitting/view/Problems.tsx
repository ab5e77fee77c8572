import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { FitOutcome } from '../fit-table.ts';

interface Props {
  readonly texts: FittingTexts['problems'];
  /** Names of the columns by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly found: Extract<FitOutcome, { readonly outcome: 'problems' }>;
}

/** Every cell that cannot be used, line by line. */
export function Problems({ texts, labels, found: { problems, count } }: Props) {
  return (
    <>
      <DataTable
        caption={texts.title}
        columns={texts.columns}
        rows={problems.map(({ line, column, value, fault }) => [
          formatNumber(line, 0),
          labels[column] ?? column,
          value === '' ? texts.empty : value,
          texts.kinds[fault],
        ])}
      />
      {count > problems.length && <p class="small mid">{fill(texts.more, { n: problems.length })}</p>}
    </>
  );
}
