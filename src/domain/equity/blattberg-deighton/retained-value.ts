import { requireFinite, requireRange } from '#domain/model-error.ts';
import { requireSpendingResponse, responseRate, type SpendingResponse } from './spending-response.ts';

export interface RetainedValueInputs extends SpendingResponse {
  readonly margin: number;
  readonly discount: number;
  readonly spend: number;
}

/**
 * Value of a customer on whom a sum is spent every period, first margin now.
 *
 *     V(R) = m + (m − R/r)·r'/(1 − r') = m + (m·r − R) / (1 + d − r)        r = r(R), r' = r/(1+d)
 *
 * The second form needs no R/r, which is 0/0 at R = 0.
 *
 * @param ceiling  c of the response curve, above 0 up to 1
 * @param k        of the response curve, > 0
 * @param margin   m, money per period
 * @param discount d per period, >= 0
 * @param spend    R, money per customer and period, >= 0
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996
 */
export function retainedValue({ margin, discount, spend, ...curve }: RetainedValueInputs): number {
  requireSpendingResponse(curve);
  requireRange('margin', margin);
  requireRange('discount', discount, 0);
  const rate = responseRate(curve, spend);
  return requireFinite(margin + (margin * rate - spend) / lossFactor(curve, discount, spend));
}

/** 1 + d − r(R), from parts that keep their digits when c is 1 and d is 0. */
export function lossFactor({ ceiling, k }: SpendingResponse, discount: number, spend: number): number {
  return discount + (1 - ceiling) + ceiling * Math.exp(-k * spend);
}
