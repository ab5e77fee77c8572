import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import type { RowRemarks } from './messages.ts';
import { whole } from './show.ts';

interface Props {
  readonly texts: CustomerBaseTexts['rows'];
  readonly rows: RowRemarks;
}

/** What is wrong or doubtful, row by row. */
export function Remarks({ texts, rows: { problems, problemCount } }: Props) {
  return (
    <>
      <DataTable
        caption={texts.caption}
        columns={texts.columns}
        rows={problems.map(({ line, kind, value, kept }) => [
          whole(line),
          texts.kinds[kind],
          value,
          kept ? texts.yes : texts.no,
        ])}
      />
      {problemCount > problems.length && (
        <p class="small mut">{fill(texts.more, { n: problems.length, all: whole(problemCount) })}</p>
      )}
    </>
  );
}
