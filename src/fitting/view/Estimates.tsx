import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Estimate } from '../estimates.ts';
import type { FitReport } from '../fit-table.ts';
import type { ModelShape } from '../model-shape.ts';
import type { Shown } from './in-words.ts';

/** Three decimals, as estimates are published, and more where the standard error would lose its second digit; zeros stay. */
function decimalsOf({ interval }: Estimate): number {
  const error = interval?.standardError ?? 1;
  return error > 0 ? Math.max(3, 1 - Math.floor(Math.log10(error))) : 3;
}

interface Props extends Shown {
  readonly report: FitReport;
  readonly shape: ModelShape;
  /** Estimates as printed in the source, for a sample. */
  readonly published: Readonly<Record<string, string>>;
}

interface RowProps {
  readonly estimate: Estimate;
  readonly symbol: string | undefined;
  readonly meaning: string | undefined;
  readonly published: string | undefined;
}

function EstimateRow({ estimate, symbol, meaning, published }: RowProps) {
  const { value, interval } = estimate;
  const digits = decimalsOf(estimate);
  return (
    <tr>
      <th scope="row">{symbol}</th>
      <td>{meaning}</td>
      <td class="n">
        <data value={value}>{value.toFixed(digits)}</data>
      </td>
      <td class="n">
        {interval ? <data value={interval.standardError}>{interval.standardError.toFixed(digits)}</data> : '–'}
      </td>
      <td class="n">{interval ? `${interval.lower.toFixed(digits)} – ${interval.upper.toFixed(digits)}` : '–'}</td>
      {published !== undefined && <td class="n">{published}</td>}
    </tr>
  );
}

/** How the standard errors were worked out, or why there are none. */
function errorsText({ estimates }: FitReport, { symbols }: ModelShape, { result }: Shown['texts']): string {
  const open = estimates.filter(({ interval }) => interval === undefined);
  if (open.length === estimates.length) return result.noErrors;
  const names = open.map(({ id }) => symbols[id]).join(result.between);
  return open.length === 0 ? result.errors : `${result.errors} ${fill(result.openErrors, { names })}`;
}

/**
 * Each parameter with its meaning, its estimate and how sure that is; beside it what was published, where the data are those
 * of a paper.
 */
export function Estimates({ report, shape, published, words, texts }: Props) {
  const { result } = texts;
  const compared = Object.keys(published).length > 0;
  const numbers = [result.estimate, result.standardError, result.interval, ...(compared ? [result.published] : [])];
  return (
    <>
      <section class="scroll" tabIndex={0} aria-label={result.caption}>
        <table class="estimates">
          <caption>{result.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{result.parameter}</th>
              <th scope="col">{result.meaning}</th>
              {numbers.map((name) => (
                <th scope="col" class="n" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.estimates.map((estimate) => (
              <EstimateRow
                key={estimate.id}
                estimate={estimate}
                symbol={shape.symbols[estimate.id]}
                meaning={words.labels[estimate.id]}
                published={compared ? (published[estimate.id] ?? '–') : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small mid">
        {fill(result.likelihood, { value: formatNumber(report.logLikelihood, 3) })}{' '}
        {report.iterations > 0 ? fill(result.converged, { n: report.iterations }) : result.closedForm}
      </p>
      <p class="small mid">{errorsText(report, shape, texts)}</p>
    </>
  );
}
