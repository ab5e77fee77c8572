import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { estimateRows, parametersCalled } from './estimate-rows.ts';
import { Refused, Section } from './Section.tsx';
import { assumed, fixed, money, refusal, share, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

/** Gamma-Gamma and what the customers are worth. */
export function ValueSection({ texts, finished: { report, assumptions } }: Props) {
  const { value: words } = texts;
  const { spend, value, whale } = report;
  if (!report.buying[assumptions.model].found) return null;
  if (!spend.found || value === undefined)
    return (
      <Refused id="base-value" title={words.title}>
        {refusal(spend.found ? 'noData' : spend.reason, texts)}
      </Refused>
    );
  const { p, q, v } = spend.value;
  const terms = assumed(assumptions, texts);
  return (
    <Section id="base-value" title={words.title}>
      <p>{fill(words.says, { ...terms, total: money(value.total), mean: money(value.total / value.customers) })}</p>
      {whale?.found && (
        <p>{fill(words.fileMargin, { ...terms, share: share(whale.value.totalProfit / report.facts.spend) })}</p>
      )}
      {value.without > 0 && <p>{fill(words.without, { n: whole(value.without) })}</p>}
      <p class="small mid">{fill(words.how, { spend: money(spend.value.mean), last: report.facts.lastDay })}</p>
      <DataTable
        caption={words.caption}
        columns={words.columns}
        rows={[
          ...estimateRows([p, q, v], spend.value, parametersCalled(['p', 'q', 'v'])),
          [texts.buying.logLikelihood, fixed(spend.value.logLikelihood, 1), ''],
        ]}
      />
    </Section>
  );
}
