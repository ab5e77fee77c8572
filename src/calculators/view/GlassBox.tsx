import { fill } from '#i18n/fill.ts';
import { formatQuantity, type Unit } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { InlineText } from '#ui/RichText.tsx';
import { breakEvenRows } from '../break-even.ts';
import { evaluate, numberOf } from '../evaluate.ts';
import type { Values } from '../inputs.ts';
import { mainOutput, type Sensitivity, sensitivities } from '../sensitivity.ts';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly values: Values;
  readonly glass: Messages['lab']['glass'];
}

/** Where results lie between the least and the greatest of all, in percent. */
const placing = (results: readonly number[]) => {
  const [least, greatest] = [Math.min(...results), Math.max(...results)];
  return (result: number): number => ((result - least) / (greatest - least || 1)) * 100;
};

/** One input: what the result becomes when it is lowered and raised, and how far the two lie apart. */
function Reach({ name, row, format, place }: ReachProps) {
  const [low, high] = [place(row.low), place(row.high)];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="n">{format(row.low)}</td>
      <td class="reach" aria-hidden="true">
        <span style={{ left: `${Math.min(low, high)}%`, width: `${Math.abs(high - low)}%` }} />
      </td>
      <td class="n">{format(row.high)}</td>
    </tr>
  );
}

interface ReachProps {
  readonly name: string;
  readonly row: Sensitivity;
  readonly format: (value: number) => string;
  readonly place: (value: number) => number;
}

/** Which input moves the main result most: one bar for each, the strongest on top. */
function Tornado({ rows, values, glass, ...shown }: Props & { readonly rows: readonly Sensitivity[] }) {
  const { calculator, words, texts, language } = shown;
  const output = mainOutput(calculator) ?? '';
  const spec = calculator.outputs[output];
  const now = numberOf(evaluate(calculator, values), output);
  const [strongest] = rows;
  if (!strongest || !spec || now === undefined) return null;
  const format = (value: number): string => formatQuantity(value, spec.unit, language, texts.units, spec.digits);
  const place = placing([now, ...rows.flatMap(({ low, high }) => [low, high])]);
  const [input = '', low, high] = [words.inputs[strongest.input], format(strongest.low), format(strongest.high)];
  return (
    <>
      <p class="mid">
        <InlineText text={fill(glass.strongest, { input, low, high })} language={language} />
      </p>
      <section class="scroll" tabIndex={0} aria-label={glass.tenth}>
        <table class="tornado" style={{ '--now': `${place(now)}%` }}>
          <caption>{glass.tenth}</caption>
          <thead>
            <tr>
              <th scope="col">{glass.input}</th>
              <th scope="col" class="n">
                {glass.down}
              </th>
              <td />
              <th scope="col" class="n">
                {glass.up}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Reach key={row.input} name={words.inputs[row.input] ?? ''} row={row} format={format} place={place} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What each input would have to be for the result to reach its target. */
function BreakEvenTable({ values, glass, ...shown }: Props) {
  const { calculator, words, texts, language } = shown;
  const { breakEven } = calculator;
  if (!breakEven) return null;
  const quantity = (value: number, unit: Unit, digits?: number): string =>
    formatQuantity(value, unit, language, texts.units, digits);
  const target = quantity(breakEven.target, calculator.outputs[breakEven.output]?.unit ?? 'number');
  const rows = breakEvenRows(calculator, values).map(({ input, unit, now, needed }) => [
    words.inputs[input] ?? '',
    quantity(now, unit),
    needed === undefined ? glass.unreachable : quantity(needed, unit, 2),
  ]);
  return (
    <DataTable
      caption={fill(glass.breakEvenLead, { output: words.outputs[breakEven.output] ?? '', target })}
      columns={[glass.input, glass.now, glass.needed]}
      rows={rows}
    />
  );
}

/** What stands behind a result: which input it hangs on, and where it turns. */
export function GlassBox(props: Props) {
  const { calculator, values, glass } = props;
  const rows = sensitivities(calculator, values);
  return (
    <>
      {rows.length > 1 && (
        <section>
          <h2>{glass.sensitivity}</h2>
          <Tornado {...props} rows={rows} />
        </section>
      )}
      {calculator.breakEven && (
        <section>
          <h2>{glass.breakEven}</h2>
          <BreakEvenTable {...props} />
        </section>
      )}
    </>
  );
}
