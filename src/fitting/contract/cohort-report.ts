import type { Part } from '../define-model.ts';
import { type CohortRow, calibrated } from './cohort-rows.ts';

/** How far beyond the table the curve is drawn. */
const PROJECTED_RENEWALS = 5;

const shareOf = (rows: readonly CohortRow[], t: number): number | undefined => {
  const [start] = rows;
  const row = rows[t];
  return start && row && start.active > 0 ? row.active / start.active : undefined;
};

const quotient = (after: number | undefined, before: number | undefined): number | null =>
  after === undefined || before === undefined || before === 0 ? null : after / before;

/** Who was still there, who should have been by the model, and what it expects beyond the table. */
export function survivalPart(
  survival: (t: number) => number,
  rows: readonly CohortRow[],
  { calibration }: { readonly calibration: number },
): Part {
  const last = rows.length - 1;
  const cut = calibrated(rows, calibration).length - 1;
  const periods = Array.from({ length: rows.length + PROJECTED_RENEWALS }, (_, t) => t);
  return {
    id: 'survival',
    sentence: {
      id: cut < last ? 'heldOut' : 'allUsed',
      values: {
        cut: { value: cut, unit: 'number', digits: 0 },
        last: { value: last, unit: 'number', digits: 0 },
        fitted: { value: survival(last), unit: 'share' },
        actual: { value: shareOf(rows, last) ?? 0, unit: 'share' },
        beyond: { value: last + PROJECTED_RENEWALS, unit: 'number', digits: 0 },
        projected: { value: survival(last + PROJECTED_RENEWALS), unit: 'share' },
      },
    },
    chart: {
      kind: 'lines',
      xUnit: 'number',
      yUnit: 'share',
      yDigits: 0,
      series: [
        { id: 'actual', voice: 'second', points: rows.map((_, t) => [t, shareOf(rows, t) ?? 0]) },
        { id: 'fitted', voice: 'first', points: periods.map((t) => [t, survival(t)]) },
      ],
      marks: cut < last ? [{ id: 'cut', x: cut, y: survival(cut), voice: 'first' }] : [],
    },
    table: {
      columns: [
        { id: 'renewals', unit: 'number', digits: 0 },
        { id: 'active', unit: 'number', digits: 0 },
        { id: 'actual', unit: 'share' },
        { id: 'fitted', unit: 'share' },
      ],
      rows: periods.map((t) => [t, rows[t]?.active ?? null, shareOf(rows, t) ?? null, survival(t)]),
    },
  };
}

/** Which share renewed each time, of those who had until then. */
export function retentionPart(survival: (t: number) => number, rows: readonly CohortRow[]): Part {
  const renewals = Array.from({ length: rows.length - 1 + PROJECTED_RENEWALS }, (_, index) => index + 1);
  const fitted = renewals.map((t) => survival(t) / survival(t - 1));
  const actual = renewals.map((t) => quotient(rows[t]?.active, rows[t - 1]?.active));
  const [first = 0, latest = 0] = [fitted[0], fitted.at(-1)];
  return {
    id: 'retention',
    sentence: {
      id: latest > first ? 'rising' : 'notRising',
      values: {
        first: { value: first, unit: 'share' },
        latest: { value: latest, unit: 'share' },
        last: { value: renewals.length, unit: 'number', digits: 0 },
      },
    },
    chart: {
      kind: 'lines',
      xUnit: 'number',
      yUnit: 'share',
      yDigits: 0,
      series: [
        { id: 'actual', voice: 'second', points: renewals.flatMap((t, at) => pointOf(t, actual[at])) },
        { id: 'fitted', voice: 'first', points: renewals.map((t, at) => [t, fitted[at] ?? 0]) },
      ],
    },
    table: {
      columns: [
        { id: 'renewal', unit: 'number', digits: 0 },
        { id: 'actual', unit: 'share' },
        { id: 'fitted', unit: 'share' },
      ],
      rows: renewals.map((t, at) => [t, actual[at] ?? null, fitted[at] ?? null]),
    },
  };
}

const pointOf = (t: number, value: number | null | undefined): readonly (readonly [number, number])[] =>
  value === null || value === undefined ? [] : [[t, value]];
