import { outcomeOf } from '#domain/customer-base/outcome.ts';
import { conditionalMean, type GammaGammaParameters, populationMean } from '#domain/probability/gamma-gamma.ts';
import { meanSpendBelow } from '#domain/probability/gamma-gamma-distribution.ts';
import { correlation } from '#domain/statistics/correlation.ts';
import { sum } from '#domain/statistics/sum.ts';
import { niceTicks } from '#ui/ticks.ts';
import type { Part } from '../define-model.ts';

/** A customer's spend on repeat purchases. */
export interface SpenderRow {
  readonly customer: string;
  readonly x: number;
  readonly zbar: number;
}

/** Those from whom spend can be learnt. */
export const spenders = (rows: readonly SpenderRow[]): readonly SpenderRow[] =>
  rows.filter(({ x, zbar }) => x > 0 && zbar > 0);

const CLASSES = 8;
const SHOWN_CUSTOMERS = 20;
const PURCHASES = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

/** Round limits of spend classes; nearly all customers lie below the last one. */
function limitsOf(rows: readonly SpenderRow[]): readonly number[] {
  const ascending = rows.map(({ zbar }) => zbar).toSorted((a, b) => a - b);
  return niceTicks(0, ascending[Math.floor(0.95 * (ascending.length - 1))] ?? 1, CLASSES);
}

/** Customers by their mean spend, and how many the model expects in each class. */
export function distributionPart(fit: GammaGammaParameters, all: readonly SpenderRow[]): Part {
  const rows = spenders(all);
  const limits = limitsOf(rows);
  const byFrequency = [...Map.groupBy(rows, ({ x }) => x)].map(([x, own]) => ({ x, count: own.length }));
  const expectedBelow = (limit: number): number =>
    limit === 0 ? 0 : sum(byFrequency.map(({ x, count }) => count * meanSpendBelow(fit, x, limit)));
  const classes = limits.map((from, index) => {
    const to = limits[index + 1];
    return {
      name: to === undefined ? `${from}+` : `${from}–${to}`,
      actual: rows.filter(({ zbar }) => zbar >= from && (to === undefined || zbar < to)).length,
      expected: (to === undefined ? rows.length : expectedBelow(to)) - expectedBelow(from),
    };
  });
  const relation = outcomeOf(() =>
    correlation(
      rows.map(({ x }) => x),
      rows.map(({ zbar }) => zbar),
    ),
  );
  const mean = outcomeOf(() => populationMean(fit));
  return {
    id: 'distribution',
    sentence: {
      id: mean.found ? 'distribution' : 'distributionWithoutMean',
      values: {
        customers: { value: rows.length, unit: 'number', digits: 0 },
        mean: { value: mean.found ? mean.value : 0, unit: 'number' },
        observed: { value: sum(rows.map(({ zbar }) => zbar)) / rows.length, unit: 'number' },
        correlation: { value: relation.found ? relation.value : 0, unit: 'number' },
      },
    },
    chart: {
      kind: 'bars',
      unit: 'number',
      digits: 0,
      bars: classes.flatMap(({ name, actual, expected }) => [
        { id: name, side: 'actual', voice: 'second', parts: [{ id: 'actual', value: actual }] },
        { id: name, side: 'fitted', voice: 'first', parts: [{ id: 'fitted', value: expected }] },
      ]),
    },
    table: {
      columns: [
        { id: 'class', unit: 'number' },
        { id: 'actual', unit: 'number', digits: 0 },
        { id: 'fitted', unit: 'number', digits: 1 },
      ],
      rows: classes.map(({ name, actual, expected }) => [name, actual, expected]),
    },
  };
}

/** Weight of a customer's own mean against that of all, px/(px+q−1). */
export const ownWeight = ({ p, q }: GammaGammaParameters, x: number): number => (p * x) / (p * x + q - 1);

/** How far a customer's own mean is trusted, by number of purchases. */
export function weightPart(fit: GammaGammaParameters): Part {
  const weights = PURCHASES.map((x) => [x, ownWeight(fit, x)] as const);
  const weightAt = (x: number) => ({ value: ownWeight(fit, x), unit: 'share' }) as const;
  return {
    id: 'weights',
    sentence: { id: 'weights', values: { one: weightAt(1), ten: weightAt(10) } },
    chart: {
      kind: 'lines',
      xUnit: 'number',
      yUnit: 'share',
      yDigits: 0,
      series: [{ id: 'weight', voice: 'ink', points: weights }],
    },
    table: {
      columns: [
        { id: 'x', unit: 'number', digits: 0 },
        { id: 'weight', unit: 'share' },
      ],
      rows: weights,
    },
  };
}

const columns = [
  { id: 'customer', unit: 'number' },
  { id: 'x', unit: 'number', digits: 0 },
  { id: 'zbar', unit: 'number' },
  { id: 'spend', unit: 'number' },
] as const;

/** Every customer with observed and expected spend, in the order of the table. */
export function spendersPart(fit: GammaGammaParameters, rows: readonly SpenderRow[]): Part {
  const lines = rows.map(({ customer, x, zbar }) => {
    const spend = outcomeOf(() => conditionalMean(fit, { x, zbar }));
    return [customer, x, x > 0 ? zbar : null, spend.found ? spend.value : null];
  });
  return {
    id: 'customers',
    sentence: { id: 'customers', values: { n: { value: rows.length, unit: 'number', digits: 0 } } },
    table: { columns, rows: lines.slice(0, SHOWN_CUSTOMERS) },
    whole: { columns, rows: lines },
  };
}
