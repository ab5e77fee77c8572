import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { HeatTable } from '#ui/HeatTable.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import type { ShownReport } from './messages.ts';
import { Refused, Section } from './Section.tsx';
import { fixed, money, refusal, share, whole } from './show.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly report: ShownReport;
}

/** Recency, frequency and monetary value with their scores. */
export function RfmSection({ texts, report }: Props) {
  const { rfm } = texts;
  const mean = (value: number | undefined, digits: number) => (value === undefined ? '–' : fixed(value, digits));
  return (
    <Section id="base-rfm" title={rfm.title}>
      <p>{fill(rfm.says, { best: whole(report.corners.best), worst: whole(report.corners.worst) })}</p>
      <p class="small mid">{fill(rfm.how, { n: whole(report.facts.customers) })}</p>
      <DataTable
        caption={rfm.caption}
        columns={rfm.columns}
        rows={report.rfm.map(({ score, recency, frequency, monetary }) => [
          String(score),
          whole(recency.customers),
          mean(recency.mean, 0),
          whole(frequency.customers),
          mean(frequency.mean, 1),
          whole(monetary.customers),
          mean(monetary.mean, 2),
        ])}
      />
      <HeatTable
        caption={rfm.gridCaption}
        columns={[rfm.gridHead, ...report.rfm.map((_, index) => `F${index + 1}`)]}
        rows={report.rfmGrid.map(({ R, byFrequency }) => ({
          head: `R${R}`,
          plain: [],
          shares: byFrequency.map((customers) => customers / report.facts.customers),
        }))}
        format={share}
      />
    </Section>
  );
}

const formatShare = (value: number): string => `${formatNumber(value * 100, 0)}%`;

/** The points of a curve over shares of the customers. */
const overShares = (curve: readonly number[]) =>
  curve.map((value, index) => [index / (curve.length - 1), value] as const);

const tenths = (curve: readonly number[]): readonly (readonly string[])[] =>
  Array.from({ length: 11 }, (_, step) => {
    const index = Math.round((step / 10) * (curve.length - 1));
    return [share(index / (curve.length - 1)), share(curve[index] ?? 0)];
  });

/** Lorenz curve, Gini coefficient and ABC classes. */
export function ConcentrationSection({ texts, report }: Props) {
  const { concentration: words } = texts;
  const { concentration } = report;
  if (!concentration.found)
    return (
      <Refused id="base-concentration" title={words.title}>
        {refusal(concentration.reason, texts)}
      </Refused>
    );
  const { topFifth, gini, lorenz, groups } = concentration.value;
  return (
    <Section id="base-concentration" title={words.title}>
      <p id="base-lorenz">{fill(words.says, { share: share(topFifth), gini: formatNumber(gini, 3) })}</p>
      <LineChart
        chart={{
          kind: 'lines',
          xUnit: 'share',
          yUnit: 'share',
          series: [
            { id: 'lorenz', voice: 'ink', points: overShares(lorenz) },
            {
              id: 'equal',
              voice: 'ghost',
              points: [
                [0, 0],
                [1, 1],
              ],
            },
          ],
          marks: [{ id: 'fifth', voice: 'ink', x: 0.8, y: 1 - topFifth }],
        }}
        format={formatShare}
        words={{ lorenz: words.lorenz, equal: words.equal, fifth: fill(words.fifth, { share: share(topFifth) }) }}
        describedBy="base-lorenz"
      />
      <p class="small mid">{words.how}</p>
      <div class="beside">
        <DataTable
          caption={words.caption}
          columns={words.columns}
          rows={groups.map((group) => [
            group.name,
            whole(group.customers),
            share(group.customers / report.facts.customers),
            money(group.value),
            share(group.share),
          ])}
        />
        <DataTable caption={words.curveCaption} columns={words.curveColumns} rows={tenths(lorenz)} />
      </div>
    </Section>
  );
}

/** The whale curve, which needs a file that states margins. */
export function WhaleSection({ texts, report }: Props) {
  const { whale } = report;
  if (whale === undefined)
    return (
      <Section id="base-whale" title={texts.whale.title}>
        <p>{texts.whale.noMargins}</p>
      </Section>
    );
  if (!whale.found)
    return (
      <Refused id="base-whale" title={texts.whale.title}>
        {refusal(whale.reason, texts)}
      </Refused>
    );
  const { curve, customersAtPeak, peak, lossShare, totalProfit } = whale.value;
  return (
    <Section id="base-whale" title={texts.whale.title}>
      <p id="base-whale-says">
        {fill(texts.whale.says, {
          customers: whole(customersAtPeak),
          peak: share(peak),
          loss: share(lossShare),
          total: money(totalProfit),
        })}
      </p>
      <LineChart
        chart={{
          kind: 'lines',
          xUnit: 'share',
          yUnit: 'share',
          series: [{ id: 'curve', voice: 'ink', points: overShares(curve) }],
          marks: [{ id: 'peak', voice: 'ink', x: customersAtPeak / report.facts.customers, y: peak }],
        }}
        format={formatShare}
        words={{ curve: texts.whale.curve, peak: fill(texts.whale.peak, { peak: share(peak) }) }}
        describedBy="base-whale-says"
      />
      <DataTable caption={texts.whale.caption} columns={texts.whale.columns} rows={tenths(curve)} />
    </Section>
  );
}

/** Diamond, platinum, gold and silver. */
export function TierSection({ texts, report: { tiers } }: Props) {
  if (!tiers.found)
    return (
      <Refused id="base-tiers" title={texts.tiers.title}>
        {refusal(tiers.reason, texts)}
      </Refused>
    );
  const top = tiers.value.slice(0, 2).reduce((total, group) => total + group.share, 0);
  return (
    <Section id="base-tiers" title={texts.tiers.title}>
      <p>{fill(texts.tiers.says, { share: share(top) })}</p>
      <p class="small mid">{texts.tiers.how}</p>
      <DataTable
        caption={texts.tiers.caption}
        columns={texts.tiers.columns}
        rows={tiers.value.map(({ name, customers, value, share: part }) => [
          texts.tiers.names[name] ?? '',
          whole(customers),
          money(value),
          share(part),
          customers === 0 ? '–' : money(value / customers),
        ])}
      />
    </Section>
  );
}
