import { requireRange, requireSome } from '#domain/model-error.ts';
import { median } from './median.ts';

/** What a customer is worth today and is expected to be worth later, in money. */
export interface QuadrantCustomer {
  readonly current: number;
  readonly future: number;
}

export interface ClvQuadrantsInputs {
  readonly customers: readonly QuadrantCustomer[];
  readonly currentCut?: number;
  readonly futureCut?: number;
}

export type ClvQuadrant = 'vip' | 'improve' | 'maintain' | 'giveUp';

export interface ClvQuadrants {
  readonly types: readonly ClvQuadrant[];
  /** Share of the customers of each type. */
  readonly shares: Readonly<Record<ClvQuadrant, number>>;
  readonly currentCut: number;
  readonly futureCut: number;
}

/**
 * Customers sorted by present and future value.
 *
 *     high now, high later: vip · low now, high later: improve · high now, low later: maintain · low, low: give up
 *
 * A value equal to its cut counts as high; the cuts are the medians when left out.
 *
 * @param customers money, negative values allowed
 * @throws ModelError `noData` without customers; `outOfRange`
 */
export function clvQuadrants({ customers, ...cuts }: ClvQuadrantsInputs): ClvQuadrants {
  requireSome('customers', customers);
  for (const { current, future } of customers) {
    requireRange('current', current);
    requireRange('future', future);
  }
  const currentCut = cuts.currentCut ?? median(customers.map((customer) => customer.current));
  const futureCut = cuts.futureCut ?? median(customers.map((customer) => customer.future));
  requireRange('currentCut', currentCut);
  requireRange('futureCut', futureCut);
  const types = customers.map(({ current, future }) => quadrant(current >= currentCut, future >= futureCut));
  const share = (type: ClvQuadrant) => types.filter((each) => each === type).length / types.length;
  const shares = { vip: share('vip'), improve: share('improve'), maintain: share('maintain'), giveUp: share('giveUp') };
  return { types, shares, currentCut, futureCut };
}

function quadrant(highNow: boolean, highLater: boolean): ClvQuadrant {
  if (highNow) return highLater ? 'vip' : 'maintain';
  return highLater ? 'improve' : 'giveUp';
}
