import type { CustomerBaseReport, ReportOptions, ScoredCustomer } from '#domain/customer-base/customer-base-report.ts';
import { delimitedTable } from '#domain/customer-base/delimited-table.ts';
import { mapOutcome } from '#domain/customer-base/outcome.ts';
import { quadrantTotals } from '#domain/customer-base/quadrant-totals.ts';
import type { ReadTransactions, RowProblem } from '#domain/customer-base/read-transactions.ts';
import { valueMap } from '#domain/customer-base/value-map.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { ShownReport } from './messages.ts';
import { rowRemarks } from './row-remarks.ts';
import { share } from './show.ts';

const SHOWN_CUSTOMERS = 20;
const CURVE_STEPS = 100;

/** What a page needs of a report, however large the customer base is, and the files that hold the rest. */
export function shownReport(
  { scored, ...report }: CustomerBaseReport,
  read: ReadTransactions,
  options: ReportOptions,
  texts: CustomerBaseTexts,
): ShownReport {
  const corner = (score: number) => scored.filter(({ R, F, M }) => R === score && F === score && M === score).length;
  const values = scored.flatMap(({ forecast }) => (forecast?.clv === undefined ? [] : [forecast.clv]));
  const worth = ({ forecast, spend }: ScoredCustomer) => (values.length > 0 ? (forecast?.clv ?? -1) : spend);
  return {
    ...report,
    concentration: mapOutcome(report.concentration, (own) => ({ ...own, lorenz: thinned(own.lorenz) })),
    whale: report.whale && mapOutcome(report.whale, (own) => ({ ...own, curve: thinned(own.curve) })),
    quadrants: mapOutcome(report.quadrants, (own) => ({ ...own, types: [] })),
    rows: rowRemarks(read),
    calibrationEnd: options.calibrationEnd,
    corners: { best: corner(5), worst: corner(1) },
    value:
      values.length === 0
        ? undefined
        : { total: sum(values), customers: values.length, without: scored.length - values.length },
    map: mapOf(scored, report.quadrants),
    types: quadrantTotals(scored),
    top: scored.toSorted((a, b) => worth(b) - worth(a)).slice(0, SHOWN_CUSTOMERS),
    files: { scored: csv(scoredTable(scored, options, texts)), problems: csv(problemTable(read.problems, texts)) },
  };
}

function mapOf(scored: readonly ScoredCustomer[], quadrants: CustomerBaseReport['quadrants']): ShownReport['map'] {
  if (!quadrants.found) return undefined;
  const valued = scored.flatMap(({ spend, forecast }) =>
    forecast?.clv === undefined ? [] : [{ current: spend, future: forecast.clv }],
  );
  return valueMap(valued, quadrants.value);
}

/** At most 101 points of a curve, evenly spaced, with its two ends. */
function thinned(curve: readonly number[]): readonly number[] {
  const steps = Math.min(CURVE_STEPS, curve.length - 1);
  return Array.from({ length: steps + 1 }, (_, step) => curve[Math.round((step / steps) * (curve.length - 1))] ?? 0);
}

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });

function problemTable(problems: readonly RowProblem[], { rows }: CustomerBaseTexts): string {
  const lines = problems.map(({ line, kind, value, kept }) => [
    line,
    rows.kinds[kind],
    value,
    kept ? rows.yes : rows.no,
  ]);
  return delimitedTable(rows.columns, lines);
}

/** The heading of the CLV says what it was worked out with, because a file travels without its page. */
function scoredTable(
  scored: readonly ScoredCustomer[],
  { weeks, grossMargin, yearlyDiscount, model }: ReportOptions,
  { scored: { columns, clvWith }, buying, tiers, quadrant: types }: CustomerBaseTexts,
): string {
  const { customer, lastDay, purchases, spend, abc, tier, pAlive, expectedPurchases, expectedSpend, quadrant } =
    columns;
  const assumed = { weeks, margin: share(grossMargin), discount: share(yearlyDiscount), model: buying.models[model] };
  const clv = fill(clvWith, assumed);
  const head = [customer, lastDay, purchases, spend, 'R', 'F', 'M', abc, tier];
  const lines = scored.map((own) => [
    own.customer,
    own.lastDay,
    own.purchases,
    own.spend,
    own.R,
    own.F,
    own.M,
    own.abc,
    own.tier === undefined ? undefined : tiers.names[own.tier],
    own.forecast?.pAlive,
    own.forecast?.expectedPurchases,
    own.forecast?.expectedSpend,
    own.forecast?.clv,
    own.quadrant && types.names[own.quadrant],
  ]);
  return delimitedTable([...head, pAlive, expectedPurchases, expectedSpend, clv, quadrant], lines);
}
