import { describe, expect, test } from 'vitest';
import { paretoShare } from '#domain/concentration/pareto-share.ts';
import { whaleCurve } from '#domain/concentration/whale-curve.ts';
import { modelError } from '../../published/refusals.ts';

const profits = [900, 300, 150, 80, 20, 0, -50, -100, -120, -180];

describe('the whale curve', () => {
  test('of the lesson rises to 145 % and falls back to 100 %', () => {
    const { curve, peak, customersAtPeak, lossShare, totalProfit } = whaleCurve(profits);
    expect(curve.map((share) => Math.round(100 * share))).toEqual([0, 90, 120, 135, 143, 145, 145, 140, 130, 118, 100]);
    expect(peak).toBeCloseTo(1.45, 12);
    expect(lossShare).toBeCloseTo(0.45, 12);
    expect(customersAtPeak).toBe(6);
    expect(totalProfit).toBe(1000);
  });

  test('gives the top fifth more than the whole profit', () => {
    expect(paretoShare({ values: profits, topFraction: 0.2 })).toBeCloseTo(1.2, 12);
  });

  test('never exceeds 100 % when nobody loses money', () => {
    expect(whaleCurve([3, 2, 1])).toMatchObject({ peak: 1, lossShare: 0, customersAtPeak: 3 });
  });

  test('is drawn for more customers than a call takes arguments', () => {
    const many = Array.from({ length: 900_000 }, (_, index) => (index % 3 === 0 ? -1 : 2));
    expect(whaleCurve(many).peak).toBeCloseTo(4 / 3, 9);
  });

  test.each([[[]], [[10, -10]], [[-5]]])('has no percentages for %j', (losses) => {
    expect(() => whaleCurve(losses)).toThrow(modelError('noData', 'values'));
  });
});
