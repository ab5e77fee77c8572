import { describe, expect, test } from 'vitest';
import { simpleClv } from '#domain/clv/simple-clv.ts';
import { outOfRange } from '../../published/model-error-matchers.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';

describeReferenceCases('clv.simple');

describe('simple CLV', () => {
  const inputs = { averageOrderValue: 50, ordersPerYear: 4, grossMargin: 0.3, lifespanYears: 5 };

  test('is net of nothing when no acquisition cost is given', () => {
    expect(simpleClv(inputs)).toEqual({ clv: 300, netClv: 300 });
  });

  test('is negative when every order loses money', () => {
    expect(simpleClv({ ...inputs, grossMargin: -0.2, acquisitionCost: 40 })).toEqual({ clv: -200, netClv: -240 });
  });

  test.each([
    ['averageOrderValue', -1],
    ['ordersPerYear', -0.5],
    ['grossMargin', 30],
    ['lifespanYears', 0],
    ['acquisitionCost', -1],
    ['ordersPerYear', Number.NaN],
  ])('refuses %s of %d', (input, value) => {
    expect(() => simpleClv({ ...inputs, [input]: value })).toThrow(outOfRange(input));
  });

  test('refuses amounts whose product overflows', () => {
    expect(() => simpleClv({ ...inputs, averageOrderValue: 1e308, ordersPerYear: 1e308 })).toThrow(outOfRange());
  });
});
