import * as bgBb from '#domain/probability/bg-bb.ts';
import type { OpportunityCell } from '#domain/probability/bg-bb-fit.ts';
import { pmf } from '#domain/probability/bg-bb-pmf.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { Numbers, Part } from '../define-model.ts';
import { frequencyPart } from '../frequency-part.ts';

type Setting = 'periods' | 'discount' | 'amount';
export type Ahead = Numbers<Setting>;

/** How many customers took how many opportunities, and how many should have by the model. */
export function opportunityFrequencies(fit: bgBb.BgBbParameters, cells: readonly OpportunityCell[]): Part {
  const most = Math.max(...cells.map(({ n }) => n));
  const byLength = [...Map.groupBy(cells, ({ n }) => n)].map(([n, own]) => ({
    n,
    customers: sum(own.map(({ customers }) => customers)),
  }));
  const frequencies = Array.from({ length: most + 1 }, (_, x) => ({
    x,
    actual: sum(cells.filter((cell) => cell.x === x).map(({ customers }) => customers)),
    expected: sum(byLength.map(({ n, customers }) => (x > n ? 0 : customers * pmf(fit, x, n)))),
  }));
  return frequencyPart(frequencies, { open: false });
}

/** What is to be expected of a customer with a history. */
export function opportunityProspects(
  fit: bgBb.BgBbParameters,
  history: bgBb.OpportunityHistory,
  { periods, discount, amount }: Ahead,
) {
  const dert = bgBb.discountedExpected(fit, history, discount);
  return {
    pAlive: bgBb.pAlive(fit, history),
    expected: bgBb.conditionalExpected(fit, history, periods),
    dert,
    value: amount * dert,
  };
}

/** Every kind of history with what is to be expected of one who has it. */
export function historiesPart(fit: bgBb.BgBbParameters, cells: readonly OpportunityCell[], ahead: Ahead): Part {
  const rows = cells.map((cell) => ({ ...cell, ...opportunityProspects(fit, cell, ahead) }));
  const columns = [
    { id: 'history', unit: 'number' },
    { id: 'customers', unit: 'number', digits: 0 },
    { id: 'pAlive', unit: 'share' },
    { id: 'expected', unit: 'number', digits: 3 },
    { id: 'dert', unit: 'number', digits: 3 },
    { id: 'value', unit: 'number', digits: 2 },
  ] as const;
  return {
    id: 'histories',
    sentence: {
      id: 'histories',
      values: {
        customers: { value: sum(rows.map(({ customers }) => customers)), unit: 'number', digits: 0 },
        purchases: {
          value: sum(rows.map(({ customers, expected }) => customers * expected)),
          unit: 'number',
          digits: 0,
        },
        periods: { value: ahead.periods, unit: 'number', digits: 0 },
        total: { value: sum(rows.map(({ customers, value }) => customers * value)), unit: 'number', digits: 0 },
        amount: { value: ahead.amount, unit: 'number' },
        discount: { value: ahead.discount, unit: 'share' },
      },
    },
    table: {
      columns,
      rows: rows.map(({ x, tx, n, customers, pAlive, expected, dert, value }) => [
        `${x} / ${tx} / ${n}`,
        customers,
        pAlive,
        expected,
        dert,
        value,
      ]),
    },
  };
}
