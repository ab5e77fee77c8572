import { requireRange } from '#domain/model-error.ts';

export interface SatisfactionTrapInputs {
  readonly basicFulfilment: number;
  readonly latentFulfilment: number;
}

/**
 * Loyalty when basic expectations and latent ones are met to some degree, 0 to 100, as an illustrative surface.
 *
 *     loyalty = 50·x·(1 + y)        x and y limited to 0 … 1
 *
 * Basics alone stall at 50, and delights do not make up for missing basics.
 *
 * @param basicFulfilment  x, share of the basic expectations met
 * @param latentFulfilment y, share of the latent expectations met
 * @throws ModelError `outOfRange` when one is no number
 * @see satisfaction-trap-2002
 */
export function satisfactionTrap({ basicFulfilment, latentFulfilment }: SatisfactionTrapInputs): number {
  requireRange('basicFulfilment', basicFulfilment);
  requireRange('latentFulfilment', latentFulfilment);
  return 50 * withinShare(basicFulfilment) * (1 + withinShare(latentFulfilment));
}

function withinShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
