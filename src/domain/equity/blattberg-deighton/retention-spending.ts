import { requireFinite, requireRange } from '#domain/model-error.ts';
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
 *     V(R) = m + (m − R/r)·r'/(1 − r') = m + (m·r − R) / (1 + d − r)        r = r(R), r' = r/(1+d)
 *
 * The second form needs no R/r, which is 0/0 at R = 0. V rises with R as long as the next unit of money brings back
 * more than itself:
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
  const rate = responseRate(curve, spend);
  const clv = margin + (margin * rate - spend) / lossFactor(curve, discount, spend);
  return { spend, rate, clv: requireFinite(clv) };
}

/** 1 + d − r(R), from parts that keep their digits when c is 1 and d is 0. */
function lossFactor({ ceiling, k }: SpendingResponse, discount: number, spend: number): number {
  return discount + (1 - ceiling) + ceiling * Math.exp(-k * spend);
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
