import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DownloadLink } from './DownloadLink.tsx';
import { Section } from './Section.tsx';
import { assumed, fixed, money, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

const two = (value: number | undefined): string => (value === undefined ? '–' : fixed(value, 2));

/** The most valuable customers, and all of them in a file. */
export function ScoredSection({ texts, finished: { report, assumptions } }: Props) {
  const { scored: words } = texts;
  const { columns } = words;
  const terms = { ...assumed(assumptions, texts), n: report.top.length };
  const tierOf = (tier: number | undefined) => (tier === undefined ? undefined : texts.tiers.names[tier]) ?? '–';
  return (
    <Section id="base-scored" title={words.title}>
      <p>{fill(report.value ? words.says : words.saysBySpend, terms)}</p>
      {report.value && assumptions.model === 'bgNbd' && <p class="small mid">{words.alwaysAlive}</p>}
      <DataTable
        caption={words.caption}
        columns={[
          columns.customer,
          columns.lastDay,
          columns.purchases,
          columns.spend,
          columns.rfm,
          columns.abc,
          columns.tier,
          columns.pAlive,
          columns.expectedPurchases,
          columns.expectedSpend,
          columns.clv,
          columns.quadrant,
        ]}
        rows={report.top.map((own) => [
          own.customer,
          own.lastDay,
          whole(own.purchases),
          money(own.spend),
          `${own.R} ${own.F} ${own.M}`,
          own.abc ?? '–',
          tierOf(own.tier),
          two(own.forecast?.pAlive),
          two(own.forecast?.expectedPurchases),
          two(own.forecast?.expectedSpend),
          two(own.forecast?.clv),
          own.quadrant ? texts.quadrant.names[own.quadrant] : '–',
        ])}
      />
      <DownloadLink file={report.files.scored} name="customer-base.csv">
        {words.download}
      </DownloadLink>
    </Section>
  );
}
