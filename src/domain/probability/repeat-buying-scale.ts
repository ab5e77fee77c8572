import { ModelError } from '#domain/model-error.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Orders of magnitude from which a fit to a customer base can start. */
export interface RepeatBuyingScale {
  /** Repeat purchases of a customer per unit of time. */
  readonly purchaseRate: number;
  /** Mean time under observation. */
  readonly observedTime: number;
}

/**
 * Mean purchase rate and mean observed time of a customer base.
 *
 * @throws ModelError `noData` when nobody was observed or nobody bought again
 */
export function repeatBuyingScale(customers: readonly PurchaseHistory[]): RepeatBuyingScale {
  const purchases = customers.reduce((total, { x }) => total + x, 0);
  const observed = customers.reduce((total, { T }) => total + T, 0);
  if (purchases === 0 || observed === 0)
    throw new ModelError('noData', 'there are no repeat purchases to learn from', 'customers');
  return { purchaseRate: purchases / observed, observedTime: observed / customers.length };
}
