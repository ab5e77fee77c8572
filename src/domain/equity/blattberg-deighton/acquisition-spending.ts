import { requireFinite, requireRange } from '#domain/model-error.ts';
import { requireSpendingResponse, responseRate, type SpendingResponse } from './spending-response.ts';

export interface AcquisitionSpendingInputs extends SpendingResponse {
  readonly valuePerCustomer: number;
}

export interface AcquisitionSpending {
  readonly spend: number;
  readonly rate: number;
  readonly valuePerProspect: number;
}

/**
 * Spending per prospect that earns most.
 *
 *     max a(A)·V − A        A* = ln(k·c·V) / k when k·c·V > 1, else 0
 *
 * At the optimum the last customer costs exactly V; the average one costs less.
 *
 * @param ceiling          c of the response curve, above 0 up to 1
 * @param k                of the response curve, > 0
 * @param valuePerCustomer V, money
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996, pfeifer-2005
 */
export function acquisitionSpending({ valuePerCustomer, ...curve }: AcquisitionSpendingInputs): AcquisitionSpending {
  requireSpendingResponse(curve);
  requireRange('valuePerCustomer', valuePerCustomer);
  const firstReturn = requireFinite(curve.k * curve.ceiling * valuePerCustomer);
  const spend = firstReturn > 1 ? requireFinite(Math.log(firstReturn) / curve.k) : 0;
  const rate = responseRate(curve, spend);
  return { spend, rate, valuePerProspect: requireFinite(rate * valuePerCustomer - spend) };
}
