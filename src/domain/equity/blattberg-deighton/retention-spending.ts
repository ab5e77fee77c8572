import { requireRange } from '#domain/model-error.ts';
import { lossFactor, retainedValue } from './retained-value.ts';
import { requireSpendingResponse, responseRate, type SpendingResponse } from './spending-response.ts';

export interface RetentionSpendingInputs extends SpendingResponse {
  readonly margin: number;
  readonly discount: number;
}

export interface RetentionSpending {
  readonly spend: number;
  readonly rate: number;
  readonly clv: number;
}

/**
 * Spending per customer and period that makes a customer most valuable, first margin now.
 *
 *     max V(R), as in `retainedValue`
 *
 * V rises with R as long as the next unit of money brings back more than itself:
 *
 *     marginal return = c·k·e^(−kR)·(m(1+d) − R) / (1 + d − r) > 1
 *
 * With m·c·k <= 1 that never holds. Numerator less denominator falls with R and is convex, so Newton's steps from R = 0
 * reach the optimum from below.
 *
 * @param ceiling  c of the response curve, above 0 up to 1
 * @param k        of the response curve, > 0
 * @param margin   m, money per period
 * @param discount d per period, >= 0
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996
 */
export function retentionSpending({ margin, discount, ...curve }: RetentionSpendingInputs): RetentionSpending {
  requireSpendingResponse(curve);
  requireRange('margin', margin);
  requireRange('discount', discount, 0);
  const spend = bestSpend(curve, margin, discount);
  const clv = retainedValue({ ...curve, margin, discount, spend });
  return { spend, rate: responseRate(curve, spend), clv };
}

function bestSpend(curve: SpendingResponse, margin: number, discount: number): number {
  let spend = 0;
  for (;;) {
    const slope = curve.ceiling * curve.k * Math.exp(-curve.k * spend);
    const marginalReturn = (slope * (margin * (1 + discount) - spend)) / lossFactor(curve, discount, spend);
    const next = marginalReturn > 1 ? spend + (1 - 1 / marginalReturn) / curve.k : spend;
    if (next === spend) return spend;
    spend = next;
  }
}
