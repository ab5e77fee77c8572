import { describe, expect, test } from 'vitest';
import { breakEvenRows } from '#calculators/break-even.ts';
import { tableToCsv } from '#calculators/csv.ts';
import { initialValues } from '#calculators/evaluate.ts';
import { sensitivities } from '#calculators/sensitivity.ts';
import { calculator, catalog } from './catalog.ts';

const clv = calculator('clv');

describe('sensitivity', () => {
  test('puts the input first that moves the main result most', () => {
    const rows = sensitivities(clv, initialValues(clv));
    expect(rows.map(({ input }) => input)).toEqual(['retention', 'margin', 'discount', 'periods']);
  });

  test('moves each input by a tenth and leaves the others', () => {
    const margin = sensitivities(clv, initialValues(clv)).find(({ input }) => input === 'margin');
    const value = 3067.5283;
    expect(margin?.low).toBeCloseTo(0.9 * value, 3);
    expect(margin?.high).toBeCloseTo(1.1 * value, 3);
  });

  test('stays inside the range of an input', () => {
    const certain = sensitivities(clv, { ...initialValues(clv), retention: 1 });
    const now = sensitivities(clv, { ...initialValues(clv), retention: 0.99 });
    expect(certain.find(({ input }) => input === 'retention')?.high).toBeCloseTo(
      now.find(({ input }) => input === 'retention')?.high ?? 0,
      6,
    );
  });

  test.each(catalog)('has finite results for $file', ({ model }) => {
    for (const { low, high } of sensitivities(model, initialValues(model))) {
      expect(Number.isFinite(low)).toBe(true);
      expect(Number.isFinite(high)).toBe(true);
    }
  });
});

describe('break-even', () => {
  test('finds the acquisition cost that takes all of the lifetime value', () => {
    const rows = breakEvenRows(clv, initialValues(clv));
    const cost = rows.find(({ input }) => input === 'acquisitionCost');
    expect(cost).toMatchObject({ now: 500 });
    expect(cost?.needed).toBeCloseTo(3067.5283, 3);
  });

  test('agrees with the closed form where the horizon is long', () => {
    const rows = breakEvenRows(clv, { ...initialValues(clv), periods: 40, acquisitionCost: 2000 });
    const needed = rows.find(({ input }) => input === 'retention')?.needed ?? 0;
    expect(needed).toBeCloseTo((2000 * 1.1) / (1200 + 2000), 4);
  });

  test('says when nothing in the range would do', () => {
    const rows = breakEvenRows(clv, initialValues(clv));
    expect(rows.find(({ input }) => input === 'discount')).toMatchObject({ needed: undefined });
  });
});

describe('a table as CSV', () => {
  const columns = [
    { id: 'year', unit: 'number' },
    { id: 'value', unit: 'money' },
  ] as const;

  test('has unrounded numbers, words for ids, and empty cells where there is no value', () => {
    const csv = tableToCsv(
      {
        columns,
        rows: [
          [1, 1 / 3],
          ['total', null],
        ],
      },
      { year: 'Year', value: 'Value, ¥', total: 'Total' },
    );
    expect(csv).toBe('\uFEFFYear,"Value, ¥"\r\n1,0.3333333333333333\r\nTotal,\r\n');
  });

  test('leaves no cell that a spreadsheet would take for a formula', () => {
    expect(tableToCsv({ columns, rows: [['=1+1', -2]] }, {})).toContain("'=1+1,-2");
  });
});
