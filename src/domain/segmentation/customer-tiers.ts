import { ModelError, requireRange } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface CustomerTiersInputs {
  readonly values: readonly number[];
  readonly tierShares?: readonly number[];
}

/** Diamond, platinum, gold and silver as shares of the number of customers, an example after Curry & Curry. */
const pyramid = [0.01, 0.04, 0.15, 0.8];

const tolerance = 1e-9;

/**
 * Tier of each customer in a pyramid cut by the number of customers, 0 for the top.
 *
 * Customers are ranked by value; equal ones keep their order. The customer at a cut belongs to the higher tier.
 *
 * @param values     money per customer, at least 3 of them
 * @param tierShares share of the customers in each tier from the top, summing to 1; 1, 4, 15 and 80 % when left out
 * @throws ModelError `noData` with fewer than 3 customers; `outOfRange`
 */
export function customerTiers({ values, tierShares = pyramid }: CustomerTiersInputs): number[] {
  if (values.length < 3) throw new ModelError('noData', 'tiers need at least three customers', 'values');
  for (const value of values) requireRange('values', value);
  for (const share of tierShares) requireRange('tierShares', share, 0, 1);
  if (Math.abs(sum(tierShares) - 1) > tolerance)
    throw new ModelError('outOfRange', 'the shares of the tiers must sum to 1', 'tierShares');
  const lastRanks = tierShares.map((_, tier) => sum(tierShares.slice(0, tier + 1)) * values.length);
  const tiers: number[] = [];
  values
    .map((value, position) => ({ value, position }))
    .sort((a, b) => b.value - a.value)
    .forEach(({ position }, rank) => {
      tiers[position] = lastRanks.findIndex((last) => rank < last - tolerance);
    });
  return tiers;
}
