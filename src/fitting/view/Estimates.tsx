import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import type { FitReport } from '../fit-table.ts';
import type { ModelShape } from '../model-shape.ts';
import type { Shown } from './in-words.ts';

/** Three decimals, as estimates are published; zeros at the end stay. */
const threeDecimals = (value: number): string => value.toFixed(3).replace('-', '−');

interface Props extends Shown {
  readonly report: FitReport;
  readonly shape: ModelShape;
  /** Estimates as printed in the source, for a sample. */
  readonly published: Readonly<Record<string, string>>;
}

/** Each parameter with its meaning and its estimate; beside it what was published, where the data are those of a paper. */
export function Estimates({ report, shape, published, words, texts: { result } }: Props) {
  const compared = Object.keys(published).length > 0;
  return (
    <>
      <section class="scroll" tabIndex={0} aria-label={result.caption}>
        <table>
          <caption>{result.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{result.parameter}</th>
              <th scope="col">{result.meaning}</th>
              <th scope="col" class="n">
                {result.estimate}
              </th>
              {compared && (
                <th scope="col" class="n">
                  {result.published}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {report.estimates.map(({ id, value }) => (
              <tr key={id}>
                <th scope="row">{shape.symbols[id]}</th>
                <td>{words.labels[id]}</td>
                <td class="n">
                  <data value={value}>{threeDecimals(value)}</data>
                </td>
                {compared && <td class="n">{published[id] ?? '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small mid">
        {fill(result.likelihood, { value: formatNumber(report.logLikelihood, 3) })}{' '}
        {report.iterations > 0 ? fill(result.converged, { n: report.iterations }) : result.closedForm}
      </p>
    </>
  );
}
