import { requireRange } from '#domain/model-error.ts';

export interface SatisfactionLoyaltyInputs {
  readonly satisfaction: number;
  readonly loyalty: number;
  readonly cut?: number;
  readonly scaleMax?: number;
}

export type SatisfactionLoyaltyType = 'loyalist' | 'mercenary' | 'hostage' | 'defector';

/**
 * Jones and Sasser's four types of customers by satisfaction and loyalty.
 *
 *     satisfied, loyal: loyalist · satisfied, disloyal: mercenary · dissatisfied, loyal: hostage · neither: defector
 *
 * A rating at the cut counts as high; where to cut is a convention.
 *
 * @param satisfaction 1 to scaleMax
 * @param loyalty      1 to scaleMax
 * @param cut          1 to scaleMax, 4 when left out
 * @param scaleMax     5 when left out
 * @throws ModelError `outOfRange`
 * @see jones-sasser-1995
 */
export function satisfactionLoyaltyType(inputs: SatisfactionLoyaltyInputs): SatisfactionLoyaltyType {
  const { satisfaction, loyalty, cut = 4, scaleMax = 5 } = inputs;
  requireRange('satisfaction', satisfaction, 1, scaleMax);
  requireRange('loyalty', loyalty, 1, scaleMax);
  requireRange('cut', cut, 1, scaleMax);
  if (satisfaction >= cut) return loyalty >= cut ? 'loyalist' : 'mercenary';
  return loyalty >= cut ? 'hostage' : 'defector';
}
