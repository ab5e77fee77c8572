import { describe, expect, test } from 'vitest';
import { valueMap } from '#domain/customer-base/value-map.ts';

const cuts = { currentCut: 100, futureCut: 10 };
const base = [
  { current: 1000, future: 100 },
  { current: 100, future: 10 },
  { current: 100, future: 10 },
  { current: 0, future: 0 },
  { current: 1, future: 0.1 },
];

describe('the map of current and future value', () => {
  test('counts every customer once, in columns from the left and rows from the bottom', () => {
    const { cells, columns, rows } = valueMap(base, cuts);
    const byCount = cells.toSorted((a, b) => a.column - b.column);
    expect(byCount).toEqual([
      { column: 0, row: 0, customers: 2 },
      { column: 26, row: 18, customers: 2 },
      { column: columns - 1, row: rows - 1, customers: 1 },
    ]);
  });

  test('begins at a hundredth of the cut and counts who lies below', () => {
    const { current } = valueMap(base, cuts);
    expect(current).toMatchObject({ scale: 'log', low: 1, high: 1000, below: 1, cut: { value: 100 } });
    expect(current.ticks.map(({ value }) => value)).toEqual([1, 10, 100, 1000]);
    expect(current.cut.place).toBeCloseTo(2 / 3, 12);
  });

  test('divides a short range by twos and fives too', () => {
    const close = [
      { current: 30, future: 30 },
      { current: 90, future: 90 },
    ];
    const { current } = valueMap(close, { currentCut: 60, futureCut: 60 });
    expect(current.ticks.map(({ value }) => value)).toEqual([50]);
  });

  test('is linear when the cut is not above 0, and a single place when all are alike', () => {
    const { current, cells } = valueMap([{ current: 0, future: 0 }], { currentCut: 0, futureCut: 0 });
    expect(current).toMatchObject({ scale: 'linear', cut: { value: 0, place: 0 } });
    expect(cells).toEqual([{ column: 0, row: 0, customers: 1 }]);
  });

  test('holds more customers than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => ({ current: 1 + index, future: 1 + (index % 7) }));
    const { cells } = valueMap(many, { currentCut: 150_000, futureCut: 4 });
    expect(cells.reduce((total, { customers }) => total + customers, 0)).toBe(300_000);
  });
});
