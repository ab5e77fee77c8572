import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DownloadLink } from './DownloadLink.tsx';
import type { ShownReport } from './messages.ts';
import { Section } from './Section.tsx';
import { money, whole } from './show.ts';

interface Props {
  readonly texts: CustomerBaseTexts['rows'];
  readonly report: ShownReport;
}

/** What was read, and every row that was not or that is doubtful. */
export function RowsSection({ texts, report: { facts, rows, files } }: Props) {
  return (
    <Section id="base-rows" title={texts.title}>
      <p>
        {fill(texts.says, {
          kept: whole(facts.transactions),
          rows: whole(rows.read),
          out: whole(rows.read - facts.transactions),
          customers: whole(facts.customers),
          spend: money(facts.spend),
          first: facts.firstDay,
          last: facts.lastDay,
          once: whole(facts.once),
        })}
      </p>
      <p class="small mid">{texts.currency}</p>
      {rows.problemCount === 0 ? (
        <p class="mid">{texts.none}</p>
      ) : (
        <details>
          <summary>{fill(texts.remarks, { n: whole(rows.problemCount) })}</summary>
          <DataTable
            caption={texts.caption}
            columns={texts.columns}
            rows={rows.problems.map(({ line, kind, value, kept }) => [
              whole(line),
              texts.kinds[kind],
              value,
              kept ? texts.yes : texts.no,
            ])}
          />
          {rows.problemCount > rows.problems.length && (
            <p class="small mut">{fill(texts.more, { n: rows.problems.length })}</p>
          )}
          <DownloadLink file={files.problems} name="remarks.csv">
            {texts.download}
          </DownloadLink>
        </details>
      )}
    </Section>
  );
}
