import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { HeatTable } from '#ui/HeatTable.tsx';
import type { ShownReport } from './messages.ts';
import { Section } from './Section.tsx';
import { share, whole } from './show.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly report: ShownReport;
}

/** Who bought again, cohort by cohort. */
export function CohortSection({ texts: { cohorts: words }, report: { cohorts } }: Props) {
  const [first] = cohorts.rows;
  const [size = 0, next] = first?.active ?? [];
  const later = Array.from({ length: Math.max(0, (first?.active.length ?? 0) - 1) }, (_, index) => index + 1);
  return (
    <Section id="base-cohorts" title={words.title}>
      <p>
        {next === undefined
          ? words.tooShort
          : fill(words.says, { size: whole(size), period: first?.period ?? '', share: share(next / size) })}
      </p>
      <p class="small mid">{words.how}</p>
      <HeatTable
        caption={words.caption}
        columns={[words.cohort[cohorts.period], words.size, ...later.map(String)]}
        rows={cohorts.rows.map((cohort) => ({
          head: cohort.period,
          plain: [whole(cohort.size)],
          shares: later.map((period) => {
            const active = cohort.active[period];
            return active === undefined ? undefined : active / cohort.size;
          }),
        }))}
        format={share}
      />
    </Section>
  );
}
