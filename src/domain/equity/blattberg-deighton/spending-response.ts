import { ModelError, requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';

export interface SpendingResponse {
  readonly ceiling: number;
  readonly k: number;
}

/**
 * Refuses a response curve without sense: ceiling above 0 up to 1, k above 0.
 *
 * @throws ModelError `outOfRange`
 */
export function requireSpendingResponse({ ceiling, k }: SpendingResponse): void {
  requireAbove('ceiling', ceiling, 0);
  requireRange('ceiling', ceiling, 0, 1);
  requireAbove('k', k, 0);
}

/**
 * Share of prospects acquired, or of customers kept, at some spending per head.
 *
 *     a(A) = c·(1 − e^(−kA))
 *
 * @param curve ceiling c, above 0 up to 1, approached as spending grows; k > 0, how fast
 * @param spend A, money per prospect or customer, >= 0
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996
 */
export function responseRate(curve: SpendingResponse, spend: number): number {
  requireSpendingResponse(curve);
  requireRange('spend', spend, 0);
  return requireFinite(-curve.ceiling * Math.expm1(-curve.k * spend));
}

export interface ResponseSteepnessInputs {
  readonly ceiling: number;
  readonly observedRate: number;
  readonly observedSpend: number;
}

/**
 * The k of a response curve that passes through one observation.
 *
 *     k = ln(c / (c − a₀)) / A₀
 *
 * @param ceiling       c, above 0 up to 1
 * @param observedRate  a₀, above 0 and below the ceiling
 * @param observedSpend A₀, money per head, > 0
 * @throws ModelError `outOfRange`
 * @see blattberg-deighton-1996
 */
export function responseSteepness({ ceiling, observedRate, observedSpend }: ResponseSteepnessInputs): number {
  requireAbove('ceiling', ceiling, 0);
  requireRange('ceiling', ceiling, 0, 1);
  requireAbove('observedRate', observedRate, 0);
  if (observedRate >= ceiling)
    throw new ModelError('outOfRange', 'the observed rate must stay below the ceiling', 'observedRate');
  requireAbove('observedSpend', observedSpend, 0);
  return requireFinite(-Math.log1p(-observedRate / ceiling) / observedSpend);
}
