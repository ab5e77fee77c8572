import { ModelError, requireRange, requireWhole } from '#domain/model-error.ts';

/**
 * What the models of repeat buying need to know about a customer. All times are in one unit, counted from the first
 * purchase.
 */
export interface PurchaseHistory {
  /** Number of repeat purchases; the first purchase is not counted. */
  readonly x: number;
  /** Time of the last repeat purchase, 0 when there was none. */
  readonly tx: number;
  /** Time under observation, at least tx. */
  readonly T: number;
}

/** Throws `outOfRange` unless x is a count and 0 <= tx <= T, with tx = 0 when x = 0. */
export function requirePurchaseHistory({ x, tx, T }: PurchaseHistory): void {
  requireWhole('x', x, 0);
  requireRange('T', T, 0);
  requireRange('tx', tx, 0, T);
  if (x === 0 && tx > 0) throw new ModelError('outOfRange', `tx is ${tx} although nothing was bought again`, 'tx');
}
