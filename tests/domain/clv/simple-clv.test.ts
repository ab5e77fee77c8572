import { describe, expect, test } from 'vitest';
import { type SimpleClvInputs, simpleClv } from '#domain/clv/simple-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { outOfRange, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('clv.simple');

describe('simple CLV', () => {
  const inputs: SimpleClvInputs = { averageOrderValue: 50, ordersPerYear: 4, grossMargin: 0.3, lifespanYears: 5 };

  test('is net of nothing when no acquisition cost is given', () => {
    expect(simpleClv(inputs)).toEqual({ clv: 300, netClv: 300 });
  });

  test('is negative when every order loses money', () => {
    expect(simpleClv({ ...inputs, grossMargin: -0.2, acquisitionCost: 40 })).toEqual({ clv: -200, netClv: -240 });
  });

  test('refuses amounts whose product overflows', () => {
    expect(() => simpleClv({ ...inputs, averageOrderValue: 1e308, ordersPerYear: 1e308 })).toThrow(outOfRange());
  });

  testRefusals(simpleClv, inputs, {
    averageOrderValue: [-1, Number.NaN],
    ordersPerYear: [-0.5],
    grossMargin: [30, -1.5],
    lifespanYears: [0, -3],
    acquisitionCost: [-1],
  });
});
