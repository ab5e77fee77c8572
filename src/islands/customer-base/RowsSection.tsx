import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DownloadLink } from './DownloadLink.tsx';
import { Remarks } from './Remarks.tsx';
import { Section } from './Section.tsx';
import { money, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

/** What was read, and every row that was not or that is doubtful. */
export function RowsSection({ texts: { rows: texts, source, betweenSentences }, finished }: Props) {
  const { facts, rows, files } = finished.report;
  const { century, serials } = finished.layout.dates;
  const dates = [...(century ? [texts.centuries[century]] : []), ...(serials ? [texts.epochs[serials]] : [])];
  const attribution = finished.name === source.sampleName ? [source.attribution] : [];
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
      <p class="small mid">
        {[fill(texts.file, { name: finished.name }), ...dates, texts.currency, ...attribution].join(betweenSentences)}
      </p>
      {rows.problemCount === 0 ? (
        <p class="mid">{texts.none}</p>
      ) : (
        <details>
          <summary>{fill(texts.remarks, { n: whole(rows.problemCount) })}</summary>
          <Remarks texts={texts} rows={rows} />
          {rows.problemCount > rows.problems.length && <p class="small mut">{texts.restInFile}</p>}
          <DownloadLink file={files.problems} name="remarks.csv">
            {texts.download}
          </DownloadLink>
        </details>
      )}
    </Section>
  );
}
