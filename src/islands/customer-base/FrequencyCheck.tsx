import { type BuyingModelName, buyingModelNames } from '#domain/customer-base/buying-model-names.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { ShownReport } from './messages.ts';
import { fixed, whole } from './show.ts';

interface Props {
  readonly words: CustomerBaseTexts['buying'];
  readonly buying: ShownReport['buying'];
  /** The model that the picture shows; the table has both. */
  readonly model: BuyingModelName;
}

/** Customers by number of repeat purchases, fitted against actual. */
export function FrequencyCheck({ words, buying, model }: Props) {
  const shown = buying[model];
  if (!shown.found) return null;
  const { frequencies } = shown.value;
  const name = (x: number) => (x === frequencies.length - 1 ? fill(words.andMore, { n: x }) : String(x));
  const expected = (of: BuyingModelName, x: number): string => {
    const check = buying[of];
    return check.found ? fixed(check.value.frequencies[x]?.expected ?? 0, 1) : '–';
  };
  return (
    <>
      <BarChart
        chart={{
          kind: 'bars',
          unit: 'people',
          bars: frequencies.flatMap((row) => [
            { id: `x${row.x}`, side: 'actual', voice: 'second', parts: [{ id: 'actual', value: row.actual }] },
            { id: `x${row.x}`, side: 'expected', voice: 'first', parts: [{ id: 'expected', value: row.expected }] },
          ]),
        }}
        format={whole}
        words={{
          actual: words.actual,
          expected: words.models[model],
          ...Object.fromEntries(frequencies.map(({ x }) => [`x${x}`, fill(words.repeats, { n: name(x) })])),
        }}
        describedBy="base-buying-says"
      />
      <DataTable
        caption={words.fitCaption}
        columns={[...words.fitColumns, ...buyingModelNames.map((each) => words.models[each])]}
        rows={frequencies.map(({ x, actual }) => [
          name(x),
          whole(actual),
          ...buyingModelNames.map((each) => expected(each, x)),
        ])}
      />
    </>
  );
}
