import { ModelError, requireRange } from '#domain/model-error.ts';
import { greatest } from '#domain/statistics/extremes.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface CustomerValue {
  readonly product: number;
  readonly service: number;
  readonly personnel: number;
  readonly image: number;
}

export interface CustomerCost {
  readonly monetary: number;
  readonly time: number;
  readonly energy: number;
  readonly psychic: number;
}

export interface DeliveredValueInputs {
  readonly value: CustomerValue;
  readonly cost: CustomerCost;
}

export interface DeliveredValue {
  readonly totalValue: number;
  readonly totalCost: number;
  readonly delivered: number;
  /** Total value per unit of total cost; null when the offer costs nothing. */
  readonly ratio: number | null;
}

/**
 * Customer delivered value: what the buyer gets less what the buyer gives.
 *
 *     total value = product + service + personnel + image
 *     total cost  = monetary + time + energy + psychic
 *     delivered   = total value − total cost        ratio = total value / total cost
 *
 * All eight parts share one unit (money or points) and are >= 0. Difference and ratio may rank offers differently.
 *
 * @throws ModelError `outOfRange`
 * @see kotler-1994
 */
export function deliveredValue({ value, cost }: DeliveredValueInputs): DeliveredValue {
  const totalValue = sumOfParts([
    ['product', value.product],
    ['service', value.service],
    ['personnel', value.personnel],
    ['image', value.image],
  ]);
  const totalCost = sumOfParts([
    ['monetary', cost.monetary],
    ['time', cost.time],
    ['energy', cost.energy],
    ['psychic', cost.psychic],
  ]);
  const ratio = totalCost === 0 ? null : totalValue / totalCost;
  return { totalValue, totalCost, delivered: totalValue - totalCost, ratio };
}

/** Sums of decimals differ in their last digits; offers closer than this tie. */
const tieTolerance = 1e-9;

/**
 * Positions of the offers that deliver the most; more than one when they tie.
 *
 * @throws ModelError `noData` without an offer
 */
export function preferredOffers(offers: readonly DeliveredValue[]): number[] {
  if (offers.length === 0) throw new ModelError('noData', 'there is no offer to choose from', 'offers');
  const best = greatest(offers.map((offer) => offer.delivered));
  return offers.flatMap((offer, index) => (best - offer.delivered < tieTolerance ? [index] : []));
}

function sumOfParts(parts: readonly (readonly [string, number])[]): number {
  for (const [name, part] of parts) requireRange(name, part, 0);
  return sum(parts.map(([, part]) => part));
}
