import type { MapAxis } from '#domain/customer-base/value-map.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DensityChart } from '#ui/DensityChart.tsx';
import { Section } from './Section.tsx';
import { assumed, money, share, whole } from './show.ts';
import type { Finished } from './use-customer-base.ts';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
}

const sides = {
  vip: { current: 'high', future: 'high' },
  improve: { current: 'low', future: 'high' },
  maintain: { current: 'high', future: 'low' },
  giveUp: { current: 'low', future: 'low' },
} as const;

/** An axis as it is written: round values in full, the cut as money. */
const written = (name: string, { ticks, cut }: MapAxis) => ({
  name,
  ticks: ticks.map(({ value, place }) => ({ label: formatNumber(value, 6), place })),
  cut: { label: money(cut.value), place: cut.place },
});

/** Spend so far against CLV: where the customers lie, and the four types. */
export function QuadrantSection({ texts, finished: { report, assumptions } }: Props) {
  const { quadrant: words } = texts;
  const { quadrants, map, value, types } = report;
  if (!quadrants.found || map === undefined || value === undefined) return null;
  const { shares, currentCut, futureCut } = quadrants.value;
  const named = words.names;
  const edge = { current: money(map.current.low), future: money(map.future.low) };
  const notes = [
    words.how,
    fill(words.clv, assumed(assumptions, texts)),
    ...(map.current.below + map.future.below > 0 ? [fill(words.below, edge)] : []),
  ];
  return (
    <Section id="base-quadrant" title={words.title}>
      <p id="base-quadrant-says">
        {fill(words.says, {
          current: money(currentCut),
          future: money(futureCut),
          improve: share(shares.improve),
          maintain: share(shares.maintain),
        })}
      </p>
      <DensityChart
        x={written(words.current, map.current)}
        y={written(words.future, map.future)}
        columns={map.columns}
        rows={map.rows}
        cells={map.cells.map(({ column, row, customers }) => ({ column, row, count: customers }))}
        fields={[named.improve, named.vip, named.giveUp, named.maintain]}
        describedBy="base-quadrant-says"
      />
      <p class="small mid">{notes.join(texts.betweenSentences)}</p>
      <DataTable
        caption={words.caption}
        columns={words.columns}
        rows={types.map(({ type, customers, spend, clv }) => [
          named[type],
          words[sides[type].current],
          words[sides[type].future],
          whole(customers),
          share(customers / value.customers),
          customers === 0 ? '–' : money(spend / customers),
          customers === 0 ? '–' : money(clv / customers),
          share(clv / value.total),
        ])}
      />
    </Section>
  );
}
