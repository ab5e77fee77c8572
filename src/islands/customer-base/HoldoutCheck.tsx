import { type BuyingModelName, buyingModelNames } from '#domain/customer-base/buying-model-names.ts';
import type { FrequencyBin } from '#domain/probability/frequency-bins.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import type { ShownReport } from './messages.ts';
import { fixed, whole } from './show.ts';

interface Props {
  readonly words: CustomerBaseTexts['buying'];
  readonly buying: ShownReport['buying'];
  readonly end: string;
}

type Mean = (bin: FrequencyBin) => number | null;
const actual: Mean = (bin) => bin.actual;
const expected: Mean = (bin) => bin.expected;

const total = (bins: readonly FrequencyBin[], mean: Mean): number =>
  bins.reduce((all, bin) => all + bin.customers * (mean(bin) ?? 0), 0);

const line = (bins: readonly FrequencyBin[], mean: Mean) =>
  bins.flatMap((bin) => {
    const y = mean(bin);
    return y === null ? [] : [[bin.x, y] as const];
  });

const lineVoices = { bgNbd: 'first', paretoNbd: 'ghost' } as const;

/** What each model expected of the time that was held out, by repeat purchases before it, and what happened. */
export function HoldoutCheck({ words, buying, end }: Props) {
  const binsOf = (name: BuyingModelName): readonly FrequencyBin[] => {
    const check = buying[name];
    return (check.found ? check.value.holdout : undefined) ?? [];
  };
  const models = buyingModelNames.map((name) => ({ name, bins: binsOf(name) })).filter(({ bins }) => bins.length > 0);
  const bins = models[0]?.bins ?? [];
  if (bins.length === 0) return null;
  const shown = (mean: number | null | undefined) => (mean === null || mean === undefined ? '–' : fixed(mean, 2));
  return (
    <>
      <p id="base-holdout-says">
        {fill(words.holdoutSays, {
          end,
          actual: whole(total(bins, actual)),
          expected: models
            .map((model) => `${words.models[model.name]} ${whole(total(model.bins, expected))}`)
            .join(words.between),
        })}
      </p>
      <LineChart
        chart={{
          kind: 'lines',
          xUnit: 'number',
          yUnit: 'number',
          series: [
            { id: 'actual', voice: 'second', points: line(bins, actual) },
            ...models.map((model) => ({
              id: model.name,
              voice: lineVoices[model.name],
              points: line(model.bins, expected),
            })),
          ],
        }}
        format={(value, _, digits) => formatNumber(value, digits ?? 1)}
        words={{ actual: words.actual, ...words.models }}
        describedBy="base-holdout-says"
      />
      <p class="small mid">{words.holdoutAxis}</p>
      <DataTable
        caption={words.holdoutCaption}
        columns={[...words.holdoutColumns, ...models.map(({ name }) => words.models[name])]}
        rows={bins.map(({ x, customers, actual: mean }) => [
          x === bins.length - 1 ? fill(words.andMore, { n: x }) : String(x),
          whole(customers),
          shown(mean),
          ...models.map((model) => shown(model.bins[x]?.expected)),
        ])}
      />
    </>
  );
}
