import { requireAbove, requireRange } from '#domain/model-error.ts';

export interface SatisfactionLoyaltyCurveInputs {
  readonly satisfaction: number;
  readonly exponent: number;
}

/** Exponents of the curve by strength of competition. Shapes for teaching, not estimates. */
export const competitionExponents = { fierce: 4, low: 0.35 } as const;

/**
 * Loyalty at a level of satisfaction, 0 to 100, as an illustrative curve.
 *
 *     loyalty = 100·((s − 1)/4)ᵏ        k = 4 under fierce competition, 0.35 under low
 *
 * Only the shapes are Jones and Sasser's: where customers can choose, loyalty comes late; where they cannot, it comes
 * cheap.
 *
 * @param satisfaction s, 1 to 5
 * @param exponent     k, > 0
 * @throws ModelError `outOfRange`
 * @see jones-sasser-1995
 */
export function loyaltyAtSatisfaction({ satisfaction, exponent }: SatisfactionLoyaltyCurveInputs): number {
  requireRange('satisfaction', satisfaction, 1, 5);
  requireAbove('exponent', exponent, 0);
  return 100 * ((satisfaction - 1) / 4) ** exponent;
}

export type LoyaltyZone = 'defection' | 'indifference' | 'affection';

/**
 * Zone of a loyalty level: below 40 defection, below 80 indifference, else affection. The cuts are a convention of this
 * course.
 *
 * @param loyalty 0 to 100
 * @throws ModelError `outOfRange`
 */
export function loyaltyZone(loyalty: number): LoyaltyZone {
  requireRange('loyalty', loyalty, 0, 100);
  if (loyalty < 40) return 'defection';
  return loyalty < 80 ? 'indifference' : 'affection';
}
