import { requireSome } from '#domain/model-error.ts';
import { type PurchaseHistory, requirePurchaseHistory } from './purchase-history.ts';

/** All customers with the same number of repeat purchases. */
export interface HistoryGroup {
  readonly x: number;
  /** Their different histories, and how many customers share each. */
  readonly histories: readonly CountedHistory[];
}

export interface CountedHistory extends PurchaseHistory {
  readonly customers: number;
}

/**
 * Sorts customers by frequency and counts those with equal histories once, for a likelihood that is evaluated often.
 *
 * @throws ModelError `noData` when there are no customers; `outOfRange`
 */
export function groupHistories(customers: readonly PurchaseHistory[]): readonly HistoryGroup[] {
  requireSome('customers', customers);
  const byFrequency = Map.groupBy(customers, ({ x }) => x);
  return [...byFrequency]
    .sort(([x], [other]) => x - other)
    .map(([x, sameFrequency]) => ({ x, histories: countEqual(sameFrequency) }));
}

function countEqual(customers: readonly PurchaseHistory[]): CountedHistory[] {
  const equal = Map.groupBy(customers, ({ tx, T }) => `${tx}/${T}`);
  return [...equal.values()].flatMap((same) => same.slice(0, 1).map((history) => counted(history, same.length)));
}

function counted({ x, tx, T }: PurchaseHistory, customers: number): CountedHistory {
  requirePurchaseHistory({ x, tx, T });
  return { x, tx, T, customers };
}
