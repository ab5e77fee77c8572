import { describe, expect, test } from 'vitest';
import { raisedRetention } from '#domain/churn/raised-retention.ts';
import { type RetentionProfitInputs, retentionProfit } from '#domain/churn/retention-profit.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

const end: RetentionProfitInputs = {
  retentionBefore: 0.9,
  retentionAfter: 0.95,
  margin: 100,
  discount: 0.1,
  acquisitionCost: 0,
  timing: 'end',
};
const percent = (share: number | null) => (100 * (share ?? Number.NaN)).toFixed(1);

describe('five points of retention', () => {
  test.each([
    { from: 0.8, to: 0.85, acquisitionCost: 0, timing: 'end', before: '266.67', after: '340.00', change: '27.5' },
    { from: 0.9, to: 0.95, acquisitionCost: 0, timing: 'end', before: '450.00', after: '633.33', change: '40.7' },
    { from: 0.9, to: 0.95, acquisitionCost: 188, timing: 'end', before: '450.00', after: '633.33', change: '70.0' },
    { from: 0.8, to: 0.85, acquisitionCost: 73.3, timing: 'begin', before: '366.67', after: '440.00', change: '25.0' },
  ] as const)(
    'from $from, timed $timing, at a cost of $acquisitionCost are worth $change %',
    ({ from, to, before, after, change, ...rest }) => {
      const result = retentionProfit({ ...end, ...rest, retentionBefore: from, retentionAfter: to });
      expect(result.clvBefore.toFixed(2)).toBe(before);
      expect(result.clvAfter.toFixed(2)).toBe(after);
      expect(percent(result.relativeChange)).toBe(change);
    },
  );

  test('double the expected lifetime from 90 to 95 %', () => {
    const { lifetimeBefore, lifetimeAfter } = retentionProfit(end);
    expect(lifetimeBefore).toBeCloseTo(10, 9);
    expect(lifetimeAfter).toBeCloseTo(20, 9);
  });

  test('have no percentage when the customer was worth no more than the cost', () => {
    const result = retentionProfit({ ...end, acquisitionCost: 450.1 });
    expect(result.relativeChange).toBeNull();
    expect(result.change).toBeCloseTo(183.33, 2);
  });

  test('may be lost as well as won', () => {
    expect(retentionProfit({ ...end, retentionAfter: 0.8 }).change).toBeLessThan(0);
  });

  test('up to 100 % end in a lifetime without end', () => {
    expect(retentionProfit({ ...end, retentionAfter: 1 })).toMatchObject({ clvAfter: 1000, lifetimeAfter: null });
    expect(() => retentionProfit({ ...end, retentionAfter: 1, discount: 0 })).toThrow(modelError('diverges'));
  });

  testRefusals(retentionProfit, end, {
    retentionBefore: [-0.1, 1.1],
    retentionAfter: [-0.1, 1.1],
    margin: [Number.NaN],
    discount: [-0.1],
    acquisitionCost: [-1],
  });
});

describe('raising retention by 5', () => {
  const raise = { retention: 0.8, increase: 0.05, unit: 'percentagePoints' } as const;

  test('percentage points or per cent is not the same', () => {
    expect(raisedRetention(raise)).toBeCloseTo(0.85, 12);
    expect(raisedRetention({ ...raise, unit: 'percent' })).toBeCloseTo(0.84, 12);
  });

  testRefusals(raisedRetention, raise, { retention: [-0.1, 1.1], increase: [0.21, -0.81, Number.NaN] });
});
