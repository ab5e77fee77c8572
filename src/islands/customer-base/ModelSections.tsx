import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { DownloadLink } from './DownloadLink.tsx';
import { Section } from './Section.tsx';
import { money, parameter, refusal, share, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

type Check = Extract<Finished['report']['buying'], { readonly found: true }>['value'];

/** BG/NBD: parameters, what it was fitted to, and what it foresaw. */
export function BuyingSection({ texts, finished: { report } }: Props) {
  const { buying: words } = texts;
  const { buying } = report;
  if (!buying.found)
    return (
      <Section id="base-buying" title={words.title}>
        <p class="caution">{refusal(buying.reason, texts)}</p>
        <p>{texts.refused.noBuying}</p>
      </Section>
    );
  const { fit, customers, frequencies } = buying.value;
  const [none] = frequencies;
  return (
    <Section id="base-buying" title={words.title}>
      <p id="base-buying-says">
        {fill(words.says, {
          customers: whole(customers),
          end: report.calibrationEnd,
          expected: whole(none?.expected ?? 0),
          actual: whole(none?.actual ?? 0),
        })}
      </p>
      <p class="small mid">{fill(words.how, { ll: formatNumber(fit.logLikelihood, 1) })}</p>
      <DataTable
        caption={words.caption}
        columns={words.columns}
        rows={[
          ['r', parameter(fit.r)],
          ['α', parameter(fit.alpha)],
          ['a', parameter(fit.a)],
          ['b', parameter(fit.b)],
          [words.rate, parameter(fit.r / fit.alpha)],
          [words.dropout, parameter(fit.a / (fit.a + fit.b))],
        ]}
      />
      <Frequencies check={buying.value} words={words} />
      <Holdout check={buying.value} words={words} end={report.calibrationEnd} />
    </Section>
  );
}

interface CheckProps {
  readonly check: Check;
  readonly words: CustomerBaseTexts['buying'];
}

function Frequencies({ check: { frequencies }, words }: CheckProps) {
  const name = (x: number) => (x === frequencies.length - 1 ? fill(words.andMore, { n: x }) : String(x));
  return (
    <>
      <BarChart
        chart={{
          kind: 'bars',
          unit: 'people',
          bars: frequencies.flatMap(({ x, actual, expected }) => [
            { id: `x${x}`, side: 'actual', voice: 'second', parts: [{ id: 'actual', value: actual }] },
            { id: `x${x}`, side: 'expected', voice: 'first', parts: [{ id: 'expected', value: expected }] },
          ]),
        }}
        format={whole}
        words={{
          actual: words.actual,
          expected: words.expected,
          ...Object.fromEntries(frequencies.map(({ x }) => [`x${x}`, fill(words.repeats, { n: name(x) })])),
        }}
        describedBy="base-buying-says"
      />
      <DataTable
        caption={words.fitCaption}
        columns={words.fitColumns}
        rows={frequencies.map(({ x, actual, expected }) => [name(x), whole(actual), formatNumber(expected, 1)])}
      />
    </>
  );
}

function Holdout({ check: { holdout }, words, end }: CheckProps & { readonly end: string }) {
  if (holdout === undefined) return null;
  const total = (mean: (bin: NonNullable<Check['holdout']>[number]) => number | null) =>
    holdout.reduce((all, bin) => all + bin.customers * (mean(bin) ?? 0), 0);
  const shown = (mean: number | null) => (mean === null ? '–' : formatNumber(mean, 2));
  return (
    <>
      <p>
        {fill(words.holdoutSays, {
          end,
          actual: whole(total(({ actual }) => actual)),
          expected: whole(total(({ expected }) => expected)),
        })}
      </p>
      <DataTable
        caption={words.holdoutCaption}
        columns={words.holdoutColumns}
        rows={holdout.map(({ x, customers, actual, expected }) => [
          x === holdout.length - 1 ? fill(words.andMore, { n: x }) : String(x),
          whole(customers),
          shown(actual),
          shown(expected),
        ])}
      />
    </>
  );
}

/** Gamma-Gamma and what the customers are worth. */
export function ValueSection({ texts, finished: { report, assumptions } }: Props) {
  const { value: words } = texts;
  const { spend, value } = report;
  if (!report.buying.found) return null;
  return (
    <Section id="base-value" title={words.title}>
      {!spend.found || value === undefined ? (
        <p class="caution">{refusal(spend.found ? 'noData' : spend.reason, texts)}</p>
      ) : (
        <>
          <p>
            {fill(words.says, {
              weeks: assumptions.weeks,
              total: money(value.total),
              mean: money(value.total / value.customers),
              margin: `${formatNumber(assumptions.grossMargin, 1)}%`,
              discount: `${formatNumber(assumptions.yearlyDiscount, 1)}%`,
            })}
          </p>
          {value.without > 0 && <p>{fill(words.without, { n: whole(value.without) })}</p>}
          <p class="small mid">{fill(words.how, { spend: money(spend.value.mean), last: report.facts.lastDay })}</p>
          <DataTable
            caption={words.caption}
            columns={words.columns}
            rows={[
              ['p', parameter(spend.value.p)],
              ['q', parameter(spend.value.q)],
              ['v', parameter(spend.value.v)],
            ]}
          />
          <Quadrants texts={texts} report={report} />
        </>
      )}
    </Section>
  );
}

const quadrantSides = [
  { type: 'vip', current: 'high', future: 'high' },
  { type: 'improve', current: 'low', future: 'high' },
  { type: 'maintain', current: 'high', future: 'low' },
  { type: 'giveUp', current: 'low', future: 'low' },
] as const;

function Quadrants({
  texts: { value: words },
  report: { quadrants, value },
}: {
  readonly texts: CustomerBaseTexts;
  readonly report: Finished['report'];
}) {
  if (!quadrants.found || value === undefined) return null;
  const { shares, currentCut, futureCut } = quadrants.value;
  return (
    <>
      <p>{fill(words.quadrantSays, { current: money(currentCut), future: money(futureCut) })}</p>
      <DataTable
        caption={words.quadrantCaption}
        columns={words.quadrantColumns}
        rows={quadrantSides.map(({ type, current, future }) => [
          words.quadrants[type],
          words[current],
          words[future],
          whole(shares[type] * value.customers),
          share(shares[type]),
        ])}
      />
    </>
  );
}

/** The most valuable customers, and all of them in a file. */
export function ScoredSection({ texts, finished: { report, assumptions } }: Props) {
  const { scored: words } = texts;
  const { columns } = words;
  const optional = (value: number | undefined, show: (value: number) => string) =>
    value === undefined ? '–' : show(value);
  const two = (value: number) => formatNumber(value, 2);
  return (
    <Section id="base-scored" title={words.title}>
      <p>{fill(report.value ? words.says : words.saysBySpend, { n: report.top.length, weeks: assumptions.weeks })}</p>
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
          (own.tier === undefined ? undefined : texts.tiers.names[own.tier]) ?? '–',
          optional(own.forecast?.pAlive, two),
          optional(own.forecast?.expectedPurchases, two),
          optional(own.forecast?.expectedSpend, two),
          optional(own.forecast?.clv, two),
          own.quadrant ? texts.value.quadrants[own.quadrant] : '–',
        ])}
      />
      <DownloadLink file={report.files.scored} name="customer-base.csv">
        {words.download}
      </DownloadLink>
    </Section>
  );
}
