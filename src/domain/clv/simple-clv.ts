import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';

export interface SimpleClvInputs {
  readonly averageOrderValue: number;
  readonly ordersPerYear: number;
  readonly grossMargin: number;
  readonly lifespanYears: number;
  readonly acquisitionCost?: number;
}

export interface SimpleClv {
  readonly clv: number;
  readonly netClv: number;
}

/**
 * Practitioners' lifetime value: what a customer leaves over the years, neither discounted nor thinned by churn.
 *
 *     CLV = average order value · orders per year · gross margin · years        net CLV = CLV − acquisition cost
 *
 * @param averageOrderValue money per order, >= 0
 * @param ordersPerYear     >= 0, may be fractional
 * @param grossMargin       share of the order value, -1 to 1 (0.3 = 30 %)
 * @param lifespanYears     years, > 0
 * @param acquisitionCost   money, >= 0, none when left out
 * @throws ModelError `outOfRange`
 */
export function simpleClv(inputs: SimpleClvInputs): SimpleClv {
  const { averageOrderValue, ordersPerYear, grossMargin, lifespanYears, acquisitionCost = 0 } = inputs;
  requireRange('averageOrderValue', averageOrderValue, 0);
  requireRange('ordersPerYear', ordersPerYear, 0);
  requireRange('grossMargin', grossMargin, -1, 1);
  requireAbove('lifespanYears', lifespanYears, 0);
  requireRange('acquisitionCost', acquisitionCost, 0);
  const clv = requireFinite(averageOrderValue * ordersPerYear * grossMargin * lifespanYears);
  return { clv, netClv: requireFinite(clv - acquisitionCost) };
}
